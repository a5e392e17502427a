import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import {
  type GroupMemberFragment,
  GroupOfficesDocument,
  type GroupWholeFragment,
  type HubGroupRole,
  JoinGroupDocument,
} from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { enumOf, keyOf, useCodes } from '../../../lib/words/words.ts';
import { useHubActs } from '../parts/useHubActs.ts';

interface Props {
  group: GroupWholeFragment;
  /** Whose part is changed; null where somebody is added. */
  member: GroupMemberFragment | null;
  onClose(): void;
}

/** An organisation takes part from today on, or in another part than before. */
export function SeatDialog({ group: { id, members }, member, onClose }: Props) {
  const { t } = useLingui();
  const acts = useHubActs();
  const roles = useCodes('hubGroupRoles');
  const { data } = useAsk(GroupOfficesDocument, {}, { pause: member !== null });
  const [office, setOffice] = useState(member?.tenant.id ?? '');
  const [role, setRole] = useState(keyOf(member?.role ?? 'MEMBER'));
  const [missing, setMissing] = useState(false);
  const seated = new Set(members.map(({ tenant }) => tenant.id));
  const offices = (data?.tenants ?? []).filter((tenant) => !seated.has(tenant.id));
  const faults = faultsOf(acts.refusal);
  const seat = async () => {
    setMissing(!office);
    if (!office) return;
    const input = { groupId: id, tenantId: office, role: enumOf<HubGroupRole>(role) };
    if (await acts.run(JoinGroupDocument, { input }, member ? t`役を変えました` : t`構成団体に加えました`)) onClose();
  };
  return (
    <Dialog
      open
      title={member ? <Trans>{member.tenant.shortName}の役を変える</Trans> : <Trans>構成団体を加える</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={acts.running} onPress={seat}>
            {member ? <Trans>変える</Trans> : <Trans>加える</Trans>}
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      {!member && (
        <Select
          label={t`組織`}
          required
          value={office}
          onChange={({ target }) => setOffice(target.value)}
          error={missing && !office ? t`組織を選んでください。` : faults.get('tenantId')}
          choices={[{ value: '', label: t`選んでください` }, ...offices.map(({ id: value, name }) => ({ value, label: name }))]}
        />
      )}
      <RadioGroup label={t`役`} value={role} onChange={setRole} error={faults.get('role')}>
        {roles.map(({ code, words }) => (
          <Radio key={code} value={code}>
            {words}
          </Radio>
        ))}
      </RadioGroup>
    </Dialog>
  );
}
