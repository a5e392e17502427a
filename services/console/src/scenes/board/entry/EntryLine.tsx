import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/Button.tsx';
import { controlLook } from '../../../components/Field.tsx';
import { Keys } from '../../../components/Keys.tsx';
import { Segments } from '../../../components/Segments.tsx';
import type { ConferenceNoteKind, ConferenceWholeFragment, ItemWholeFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { isAboutNobody } from '../../conference/aboutNobody.ts';
import type { Hearers } from '../hearers/useHearers.ts';
import { correctionOf, correctionOfWaiting, lineBefore } from '../outbox/correctionOf.ts';
import { asNew, changeOf, standsAs, waitingIn } from '../outbox/pendingNote.ts';
import type { Corrections } from '../outbox/useCorrections.ts';
import type { Outbox } from '../outbox/useOutbox.ts';
import type { Typing } from '../outbox/useTyping.ts';
import { entryLine, kindKeys } from '../useBoardKeys.ts';
import { Echo } from './Echo.tsx';
import { Mentions, optionId } from './Mentions.tsx';
import { firstDayOf, nameable } from './readEntry.ts';
import { useLineField } from './useLineField.ts';

interface Props {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment | null;
  kind: ConferenceNoteKind;
  onKind(kind: ConferenceNoteKind): void;
  outbox: Outbox;
  typing: Typing;
  corrections: Corrections;
  hearers: Hearers;
}

/** The line of the recorder: a letter says what it is, @ whose, the last word by when, Enter writes it. */
export function EntryLine({ conference, item, kind, onKind, outbox, typing, corrections, hearers }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const itemId = item?.id ?? null;
  const text = typing.of(itemId);
  const type = (next: string) => typing.type(itemId, next);
  const line = useLineField({
    text,
    type,
    kind,
    members: nameable(conference.members, hearers.get(itemId ?? '')),
    first: firstDayOf(conference),
    aboutNobody: isAboutNobody(conference, itemId) ? conference.id : null,
    send: ({ entry: { member, ...entry }, anonymityConfirmed }) => {
      const assignee = member && `${member.name}（${member.office}）`;
      outbox.add({ ...asNew, itemId, ...entry, memberId: member?.id ?? null, assignee, anonymityConfirmed });
      type('');
    },
    leave: () => line.field.current?.blur(),
    back: () => {
      const { pending } = outbox;
      const waiting = waitingIn(pending, itemId).at(-1);
      const at = waiting && standsAs(waiting);
      if (waiting && at) corrections.begin(corrections.of(at) ?? correctionOfWaiting(waiting, changeOf(pending, at)));
      const last = lineBefore(conference.notes, itemId, pending);
      if (last) corrections.begin(corrections.of(last.id) ?? correctionOf(last, changeOf(pending, last.id), conference.members));
    },
  });
  const open = line.offered.length > 0;
  const segments = Object.entries(kindKeys).map(([key, each]) => ({
    id: each,
    words: `${word('conferenceNoteKinds', each)} ${key.toUpperCase()}`,
  }));
  return (
    <div className="relative flex flex-col gap-2 border-t-4 border-key-900 bg-white px-4 py-3 desk:px-6">
      <Mentions id={line.listId} offered={line.offered} active={line.active} onChoose={line.choose} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Segments label={t`何を書くか`} segments={segments} chosen={kind} onChoose={onKind} />
        <output htmlFor={entryLine} className="text-std-16B-170">
          <Echo {...line} convener={conference.convener} />
        </output>
      </div>
      <div className="flex items-center gap-3">
        <input
          ref={line.field}
          id={entryLine}
          role="combobox"
          aria-label={t`記録する行。@で人、最後に期日`}
          aria-expanded={open}
          aria-controls={open ? line.listId : undefined}
          aria-activedescendant={open ? optionId(line.listId, line.active) : undefined}
          aria-autocomplete="list"
          aria-invalid={line.tried && !line.read.ok ? true : undefined}
          autoComplete="off"
          value={text}
          onChange={({ target }) => line.onType(target.value, target.selectionStart ?? target.value.length)}
          onKeyDown={line.onKeyDown}
          className={controlLook('h-14 px-4 text-std-20N-150')}
        />
        <Button look="main" onPress={() => line.submit()}>
          <Trans>書き込む</Trans>
          <Keys hint>Enter</Keys>
        </Button>
      </div>
    </div>
  );
}
