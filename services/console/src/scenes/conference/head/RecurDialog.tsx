import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { overtakenAt } from '../../../components/Overtaken.tsx';
import { ChangeConferenceDocument, type ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { dayOf } from '../../../lib/dates/showDay.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { RecurrenceField } from '../when/RecurrenceField.tsx';
import { type Recurrence, ruleFor } from '../when/recurrence.ts';

interface Props {
  conference: ConferenceWholeFragment;
  onClose(): void;
}

/** くり返しを決める, once it has begun: the day cannot be changed any more, but whether there is a next one can be said. */
export function RecurDialog({ conference, onClose }: Props) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  // Of the moment of the opening: what a colleague says meanwhile is not taken back unseen.
  const [{ id, version, startsAt, recurrence: held }] = useState(conference);
  const [chosen, choose] = useState<Recurrence>(held ? 'held' : '');
  const day = dayOf(startsAt);
  const save = async () => {
    const input = { conferenceId: id, expectedVersion: overtakenAt(acts.refusal) ?? version, recurrence: ruleFor(chosen, day, held) };
    if (await acts.run(ChangeConferenceDocument, { input }, t`くり返しを決めました`)) onClose();
  };
  return (
    <DeedDialog title={<Trans>くり返しを決める</Trans>} deed={<Trans>保存する</Trans>} acts={acts} onDo={save} onClose={onClose}>
      <RecurrenceField day={day} held={held} value={chosen} onChange={({ target }) => choose(target.value as Recurrence)} />
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>くり返す会議は、終わったあとに「次回を準備する」で、次の日と出席者、残った議題を引き継げます。</Trans>
      </p>
    </DeedDialog>
  );
}
