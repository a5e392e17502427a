import { Trans, useLingui } from '@lingui/react/macro';
import type { ConferenceNoteKind } from '../../gql/graphql.ts';
import { nearDay } from '../../lib/dates/showDay.ts';
import { NoteKindBadge } from '../conference/minutes/NoteKindBadge.tsx';
import { Hushed } from './hush.tsx';

interface Props {
  kind: ConferenceNoteKind;
  text: string;
  assignee: string | null;
  dueOn: string | null;
  done: boolean;
}

/** A line as it is read from the other end of the room. */
export function NoteText({ kind, text, assignee, dueOn, done }: Props) {
  const { i18n } = useLingui();
  const large = kind === 'DECISION' ? 'text-std-20B-150 wide:text-std-24B-150' : 'text-std-20N-150 wide:text-std-24N-150';
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-1">
      {kind !== 'NOTE' && <NoteKindBadge kind={kind} />}
      <span className={`min-w-0 whitespace-pre-wrap ${large}`}>
        <Hushed>{text}</Hushed>
      </span>
      {assignee && (
        <span className="text-std-18B-160 wide:text-std-20B-150">
          {assignee}
          {dueOn && <Trans>　{nearDay(dueOn, i18n.locale)}まで</Trans>}
          {done && <Trans>　済み</Trans>}
        </span>
      )}
    </span>
  );
}
