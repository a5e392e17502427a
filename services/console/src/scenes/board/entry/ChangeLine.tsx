import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/Button.tsx';
import { controlLook } from '../../../components/Field.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { isAboutNobody } from '../../conference/aboutNobody.ts';
import { Hushed } from '../hush.tsx';
import { asNew } from '../outbox/pendingNote.ts';
import { type Correction, correctionField } from '../outbox/useCorrections.ts';
import type { RecordDesk } from '../RecordDesk.ts';
import { kindKeys } from '../useBoardKeys.ts';
import { Echo } from './Echo.tsx';
import { Mentions, optionId } from './Mentions.tsx';
import { type Entry, firstDayOf, nameable } from './readEntry.ts';
import { useLineField } from './useLineField.ts';

interface Props {
  /** As it stands on the board now, without a version as long as it is on its way; null where it has been struck meanwhile. */
  note: { version: number | null; text: string } | null;
  correction: Correction;
  desk: RecordDesk;
}

/** What the words make of the line: whoever has it already and is named again keeps the day. */
function workOf({ kind, member, dueOn }: Entry, before: Correction): Pick<Correction, 'kind' | 'memberId' | 'assignee' | 'dueOn'> {
  if (!member) return { kind, memberId: null, assignee: null, dueOn: null };
  const day = dueOn ?? (member.id === before.memberId ? before.dueOn : null);
  return { kind, memberId: member.id, assignee: `${member.name}（${member.office}）`, dueOn: day };
}

/** A line that is put right in place. Whose it is and by when stay, unless somebody else is named; and what it is, unless it is turned into something else. */
export function ChangeLine({ note, correction, desk: { conference, outbox, corrections, hearers } }: Props) {
  const { t } = useLingui();
  const { noteId, itemId, text, kind, memberId, assignee, dueOn } = correction;
  const kept = kind === 'HOMEWORK' && memberId !== null && !/[@＠]/u.test(text);
  const leave = () => corrections.end(noteId);
  const line = useLineField({
    text,
    type: (next) => corrections.type(noteId, next),
    kind: kept ? 'NOTE' : kind,
    members: nameable(conference.members, hearers.get(itemId ?? '')),
    first: firstDayOf(conference),
    aboutNobody: isAboutNobody(conference, itemId) ? conference.id : null,
    leave,
    send: ({ entry, anonymityConfirmed }) => {
      const work = kept ? { kind, memberId, assignee, dueOn } : workOf(entry, correction);
      outbox.add({ ...correction, ...(!note && asNew), text: entry.text, ...work, anonymityConfirmed });
      leave();
    },
  });
  const word = useWord();
  const segments = Object.values(kindKeys).map((each) => ({ id: each, words: word('conferenceNoteKinds', each) }));
  const open = line.offered.length > 0;
  return (
    <div className="relative flex flex-wrap items-center gap-3 py-2">
      <Mentions id={line.listId} offered={line.offered} active={line.active} onChoose={line.choose} />
      <span className="min-w-0 flex-1 basis-72">
        <input
          ref={line.field}
          id={correctionField(noteId)}
          role="combobox"
          aria-label={t`この行を直す`}
          aria-expanded={open}
          aria-controls={open ? line.listId : undefined}
          aria-activedescendant={open ? optionId(line.listId, line.active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          value={text}
          onChange={({ target }) => line.onType(target.value, target.selectionStart ?? target.value.length)}
          onKeyDown={line.onKeyDown}
          className={controlLook('h-12 px-4 text-std-20N-150')}
        />
      </span>
      <Button size="sm" look="main" onPress={() => line.submit()}>
        <Trans>保存する</Trans>
      </Button>
      <Button size="sm" look="text" onPress={leave}>
        <Trans>やめる</Trans>
      </Button>
      <Segments label={t`何を書くか`} segments={segments} chosen={kind} onChoose={(next) => corrections.turnInto(noteId, next)} />
      <output className="w-full text-std-16B-170">
        <Echo {...line} convener={conference.convener} />
        <Meanwhile note={note} correction={correction} />
      </output>
    </div>
  );
}

/** What has become of the line since somebody began to put it right, and what saving then does. */
function Meanwhile({ note, correction: { expectedVersion, afterKey } }: Omit<Props, 'desk'>) {
  if (!note)
    return (
      <p>
        <Trans>この行は、直しているあいだに消されました。保存すると、新しい行になります。</Trans>
      </p>
    );
  if (afterKey || note.version === expectedVersion) return null;
  return (
    <p>
      <Trans>この行は、直しているあいだに次のように直されました。保存すると、両方が並びます。</Trans>
      <span className="block font-400">
        <Hushed>{note.text}</Hushed>
      </span>
    </p>
  );
}
