import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { ConferenceNoteKind } from '../../../gql/graphql.ts';
import { today } from '../../../lib/dates/today.ts';
import { composing } from '../../../lib/shortcuts.ts';
import { useIdentifying } from '../../conference/agenda/useIdentifying.ts';
import { complete, type EntryRead, meant, mentionAt, type Nameable, namesIn, readEntry } from './readEntry.ts';

interface Line {
  text: string;
  type(text: string): void;
  kind: ConferenceNoteKind;
  members: readonly Nameable[];
  /** The first day on which homework can be due, ISO. */
  first: string;
  /** The meeting, where no person may be discussed under the rule of this item. */
  aboutNobody: string | null;
  send(read: Extract<EntryRead, { ok: true }> & { anonymityConfirmed: boolean }): void;
  leave(): void;
  /** ↑ in an empty line. */
  back?(): void;
}

export interface LineField {
  field: RefObject<HTMLInputElement | null>;
  read: EntryRead;
  listId: string;
  offered: readonly Nameable[];
  active: number;
  choose(member: Nameable): void;
  onType(text: string, caret: number): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  submit(): void;
  /** Enter was pressed, and the line was not understood or may name somebody. */
  tried: boolean;
  /** Words in it that may name somebody, where no person may be discussed; the next Enter writes them all the same. */
  names: readonly string[];
}

/** A line in which people are named by @: what it means so far, who can be meant, and its keys. */
export function useLineField({ text, type, kind, members, first, aboutNobody, send, leave, back }: Line): LineField {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [naming, setNaming] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [tried, setTried] = useState(false);
  const read = readEntry(text, kind, members, { today: today(), first });
  const words = read.ok && aboutNobody ? read.entry.text : '';
  const { found } = useIdentifying(words, aboutNobody ?? undefined);
  const names = namesIn(words, found, members);
  const offered = naming === null ? [] : meant(naming, members).slice(0, 8);

  const choose = (member: Nameable) => {
    const input = field.current;
    if (!input) return;
    const done = complete(text, input.selectionStart ?? text.length, member);
    type(done.text);
    setNaming(null);
    requestAnimationFrame(() => {
      input.focus();
      input.setSelectionRange(done.caret, done.caret);
    });
  };
  const onType = (next: string, caret: number) => {
    type(next);
    setTried(false);
    setActive(0);
    setNaming(mentionAt(next, caret));
  };
  const submit = () => {
    if (!read.ok || (names.length > 0 && !tried)) return setTried(true);
    setNaming(null);
    setTried(false);
    send({ ...read, anonymityConfirmed: names.length > 0 });
  };
  const inList: Record<string, () => void> = {
    ArrowDown: () => setActive((active + 1) % offered.length),
    ArrowUp: () => setActive((active + offered.length - 1) % offered.length),
    Enter: () => offered[active] && choose(offered[active]),
    Tab: () => offered[active] && choose(offered[active]),
    Escape: () => setNaming(null),
  };
  const inLine: Record<string, () => void> = { Enter: submit, Escape: leave, ...(text === '' && back && { ArrowUp: back }) };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a composition chooses kanji; the line goes on.
    if (composing(event.nativeEvent)) return;
    const act = (offered.length > 0 ? inList : inLine)[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { field, read, listId, offered, active, choose, onType, onKeyDown, submit, tried, names };
}
