import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Select } from '../../../components/Select.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { CarryOutNoteDocument, type NoteLineFragment, PersonOfItemDocument } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { OpenCase } from '../agenda/OpenCase.tsx';
import { caseMeant, openCasesOf } from '../agenda/openCases.ts';

interface Props {
  note: NoteLineFragment;
  personId: string;
  onClose(): void;
}

/** 会議の外へ移す: this one line becomes a record of the case, on a consent that reaches the records. */
export function CarryOutDialog({ note, personId, onClose }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const { data, waiting, fault, again } = useAsk(PersonOfItemDocument, { id: personId, purpose: 'CONFERENCE' });
  const carry = useCommand(CarryOutNoteDocument);
  const consents = data?.person?.consents.filter(({ state, fieldGroups }) => state === 'IN_FORCE' && fieldGroups.includes('RECORDS')) ?? [];
  const cases = openCasesOf(data?.person);
  const [chosen, choose] = useState('');
  const [caseId, chooseCase] = useState('');
  const [readers, setReaders] = useState<string[]>([]);
  const consent = consents.find(({ id }) => id === chosen) ?? consents[0];
  const supportCase = caseMeant(cases, caseId);
  const move = async () => {
    if (!consent || !supportCase) return;
    const input = { noteId: note.id, caseId: supportCase.id, consentId: consent.id, toTenantIds: readers };
    if (!(await carry.run(input))) return;
    tellChange('conference');
    say({ said: t`支援経過に移しました` });
    onClose();
  };
  const actions = (
    <>
      <Button look="main" isDisabled={!consent || !supportCase} isPending={carry.running} onPress={move}>
        <Trans>支援経過に移す</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>会議の外へ移す</Trans>} onClose={onClose} actions={actions}>
      <blockquote className="border-l-4 border-solid-gray-300 pl-4 whitespace-pre-wrap">{note.text}</blockquote>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>この1行だけが、本人の支援経過になります。ほかの行は会議の中に残ります。</Trans>
      </p>
      {waiting && <Waiting />}
      <FaultNote fault={fault} again={again} />
      {data && !data.person && !fault && (
        <p role="status">
          <Trans>この人の記録は、いまは読めません。</Trans>
        </p>
      )}
      {data?.person && !consent && (
        <Banner kind="warning" title={<Trans>支援経過を渡してよいという同意がありません</Trans>}>
          <Trans>本人の同意をもらい、利用者のページで記録してから、もう一度開いてください。</Trans>
        </Banner>
      )}
      {data?.person && cases.length === 0 && (
        <Banner kind="warning" title={<Trans>支援中のケースがありません</Trans>}>
          <Trans>移す先がないため、会議の外へは移せません。</Trans>
        </Banner>
      )}
      {cases.length > 1 && <OpenCase label={t`移す先のケース`} cases={cases} value={caseId} onChoose={chooseCase} />}
      {consent && (
        <>
          <Select
            label={t`使う同意`}
            value={consent.id}
            onChange={({ target }) => {
              choose(target.value);
              setReaders([]);
            }}
            choices={consents.map(({ id, purpose }) => ({ value: id, label: purpose }))}
          />
          <CheckboxGroup label={t`読める組織`} support={t`選ばなければ、自分の組織だけが読めます。`} value={readers} onChange={setReaders}>
            {consent.recipients.map(({ id, shortName }) => (
              <Checkbox key={id} value={id}>
                {shortName}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </>
      )}
      <RefusalBanner refusal={carry.refusal} />
    </Dialog>
  );
}
