import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useUnits } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Select } from '../../../components/Select.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { AssignCaseDocument, type CaseOfPersonFragment } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useColleagues } from '../../staff/useColleagues.ts';

/** 主担当を決める. Whoever is in charge looks at the person without saying why each time. */
export function AssignDialog({ of, onClose }: { of: CaseOfPersonFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const nobody = { value: '', label: t`決めない` };
  const others = useColleagues().filter(({ value }) => value !== of.lead?.id);
  const present = of.lead ? [{ value: of.lead.id, label: of.lead.displayName }] : [];
  const colleagues = [nobody, ...present, ...others];
  const units = [nobody, ...useUnits().map(({ id, name }) => ({ value: id, label: name }))];
  const assign = useAct(AssignCaseDocument);
  const [lead, setLead] = useState(of.lead?.id ?? '');
  const [unit, setUnit] = useState(of.unit?.id ?? '');
  const save = async () => {
    // Where somebody else was faster, the page behind has their choice already: saving again is meant over it.
    const expectedVersion = assign.refusal?.version ?? of.version;
    if (!(await assign.run({ input: { caseId: of.id, expectedVersion, leadStaffId: lead || null, unitId: unit || null } }))) return;
    tellChange('person');
    say({ said: t`担当を決めました` });
    onClose();
  };
  const faults = faultsOf(assign.refusal);
  return (
    <Dialog
      open
      title={<Trans>担当を決める</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={assign.running} onPress={save}>
            <Trans>保存する</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={assign.refusal} />
      <Select
        label={t`主担当`}
        choices={colleagues}
        value={lead}
        error={faults.get('leadStaffId')}
        onChange={({ target }) => setLead(target.value)}
      />
      <Select
        label={t`班・窓口`}
        choices={units}
        value={unit}
        error={faults.get('unitId')}
        onChange={({ target }) => setUnit(target.value)}
      />
    </Dialog>
  );
}
