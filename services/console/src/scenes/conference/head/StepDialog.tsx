import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { type ConferenceStep, type ConferenceWholeFragment, NoteAttendanceDocument } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { ItemOutcomes } from './ItemOutcomes.tsx';
import { convenerSteps } from './stepWords.ts';
import { Unconfirmed } from './Unconfirmed.tsx';
import { Unnoted } from './Unnoted.tsx';
import { unnotedIn } from './unnotedIn.ts';

interface Props {
  conference: ConferenceWholeFragment;
  step: ConferenceStep;
  onClose(): void;
}

/** One step of the meeting, with what it leads to; the others hear of it, so it is asked for once more. */
export function StepDialog({ conference, step, onClose }: Props) {
  const { id, version, state, neverOpened } = conference;
  const { i18n } = useLingui();
  const word = useWord();
  const acts = useConferenceActs();
  const [there, setThere] = useState<readonly string[]>([]);
  // Once the minutes go round, whoever is not noted was not there.
  const asksWho = step === 'END' || (step === 'CIRCULATE' && state === 'ENDED');
  const told = convenerSteps[step];
  const held = neverOpened && step === 'OPEN';
  const title = held ? <Trans>開かれたことを記録する</Trans> : word('conferenceSteps', step);
  if (!told) return null;
  const take = async () => {
    // Whoever has left the list since, or come in, is not asked about any more.
    const noted = unnotedIn(conference).filter((member) => asksWho && there.includes(member.id));
    for (const { id: memberId } of noted) if (!(await acts.run(NoteAttendanceDocument, { input: { memberId, present: true } }))) return;
    const input = { conferenceId: id, expectedVersion: version };
    if (await acts.run(told.document, { input }, i18n._(told.said))) onClose();
  };
  const actions = (
    <>
      <Button look={step === 'CANCEL' ? 'danger' : 'main'} isPending={acts.running} onPress={take}>
        {title}
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide={asksWho} title={title} onClose={onClose} actions={actions}>
      {held && (
        <p>
          <Trans>予定の日時に開かれた会議として記録します。出席した人の入室と記録がそろったら、閉会してください。</Trans>
        </p>
      )}
      <p>{i18n._(told.explained)}</p>
      {asksWho && <Unnoted conference={conference} there={there} onChoose={setThere} />}
      {step === 'END' && <ItemOutcomes conference={conference} />}
      {step === 'APPROVE' && <Unconfirmed conference={conference} />}
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
