import type { ConferenceNoteKind } from '../../../gql/graphql.ts';
import { parseDay, type Reading } from '../../../lib/dates/parseDay.ts';
import { dayOf } from '../../../lib/dates/showDay.ts';

/** Somebody on the list of members, as far as a line can name them. */
export interface Nameable {
  id: string;
  name: string;
  office: string;
  /** Null for somebody without an account, who belongs to no organisation here. */
  tenant: { id: string; shortName: string } | null;
  /** They do not hear the item: on their desk its homework would be a task of which they may know nothing. */
  notTold?: boolean;
}

/** Those who can be named in a line of an item, first those who hear it; `told` is not known where all do. */
export const nameable = <Member extends Nameable>(
  members: readonly Member[],
  told: ReadonlySet<string> | undefined,
): (Member & { notTold: boolean })[] =>
  members
    .map((member) => ({ ...member, notTold: told !== undefined && !told.has(member.id) }))
    .sort((one, other) => Number(one.notTold) - Number(other.notTold));

/** What a typed line means. */
export interface Entry {
  kind: ConferenceNoteKind;
  text: string;
  member: Nameable | null;
  /** ISO day. */
  dueOn: string | null;
}

export type EntryRead =
  | { ok: true; entry: Entry }
  | { ok: false; fault: 'EMPTY' | 'NOBODY' }
  | { ok: false; fault: 'WHO'; typed: string }
  | { ok: false; fault: 'PAST'; day: string };

/** The first day on which homework of a meeting can be due: that of the meeting, as announced or as opened. In the room that is today. */
export const firstDayOf = ({ startsAt, openedAt }: { startsAt: string; openedAt: string | null }): string =>
  [startsAt, openedAt ?? startsAt].map(dayOf).sort()[0] as string;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Members whom these letters can mean: by the beginning of the name, else by what stands in the office’s name. */
export function meant<Member extends Nameable>(typed: string, members: readonly Member[]): Member[] {
  const sought = fold(typed);
  if (!sought) return [...members];
  const byName = members.filter(({ name }) => fold(name).startsWith(sought));
  return byName.length > 0 ? byName : members.filter(({ office }) => fold(office).includes(sought));
}

/** The one member that the beginning of `text` names, and how many letters name them: nobody puts a space into Japanese. */
function mentioned(text: string, members: readonly Nameable[]): { member: Nameable; length: number } | null {
  for (let length = text.length; length > 0; length -= 1) {
    const found = meant(text.slice(0, length), members);
    const [member, another] = found;
    if (member && !another) return { member, length };
    const same = found.filter(({ name }) => fold(name) === fold(text.slice(0, length)));
    if (same.length === 1 && same[0]) return { member: same[0], length };
  }
  return null;
}

const letter = String.raw`[\p{Script=Latin}\p{N}._%+-]`;
/** Somebody is named by it; between two letters of a mail address it names nobody. */
const at = `(?:(?<!${letter})[@＠]|[@＠](?!${letter}))`;
const mention = new RegExp(String.raw`${at}([^\s@＠]*)`, 'u');
const lastMention = new RegExp(String.raw`${at}([^\s@＠]*)$`, 'u');

/** The last word, where it is a day: 来週金, 12/5, 月末まで. */
function dayAtEnd(text: string, reading: Reading): { text: string; dueOn: string | null } {
  const words = text.trim().split(/\s+/u);
  const parsed = parseDay(words.at(-1) ?? '', { ...reading, lean: 'ahead' });
  return parsed.ok ? { text: words.slice(0, -1).join(' '), dueOn: parsed.day } : { text: text.trim(), dueOn: null };
}

/**
 * Reads a line as it is typed in the room: 「見学を11月中に @佐藤 来週金」. Whoever is named by @ has it as homework, due
 * on the day at the end, which is not before `first` (ISO). A line of which something was not understood is not guessed at.
 */
export function readEntry(
  typed: string,
  kind: ConferenceNoteKind,
  members: readonly Nameable[],
  { first, ...reading }: Reading & { first: string },
): EntryRead {
  if (typed.trim() === '') return { ok: false, fault: 'EMPTY' };
  const found = mention.exec(typed);
  if (!found) {
    if (kind === 'HOMEWORK') return { ok: false, fault: 'NOBODY' };
    return { ok: true, entry: { kind, text: typed.trim(), member: null, dueOn: null } };
  }
  const [whole, name = ''] = found;
  const who = mentioned(name, members);
  if (!who) return { ok: false, fault: 'WHO', typed: name };
  const before = typed.slice(0, found.index);
  const after = name.slice(who.length).replace(/^(?:さん|様)?[がはに、]?/u, '') + typed.slice(found.index + whole.length);
  const { text, dueOn } = dayAtEnd(`${before.trim()} ${after.trim()}`, reading);
  if (text === '') return { ok: false, fault: 'EMPTY' };
  if (dueOn && dueOn < first) return { ok: false, fault: 'PAST', day: dueOn };
  return { ok: true, entry: { kind: 'HOMEWORK', text, member: who.member, dueOn } };
}

const honorific = /(?:さん|さま|ちゃん|くん|君|殿|氏|様)$/u;

/** Of what was found in a line, the names that stand there still; those who sit there are named. */
export function namesIn(
  words: string,
  found: readonly { kind: string; text: string }[],
  members: readonly Pick<Nameable, 'name'>[],
): string[] {
  const seated = new Set(members.flatMap(({ name }) => [name.replace(/\s/gu, ''), ...name.split(/\s/u)]));
  const names = found.filter(({ kind, text }) => kind === 'NAME' && words.includes(text) && !seated.has(text.replace(honorific, '')));
  return [...new Set(names.map(({ text }) => text))];
}

/** The name that is being typed at the caret, or null: then the list of members is offered. */
export function mentionAt(typed: string, caret: number): string | null {
  const [, name] = lastMention.exec(typed.slice(0, caret)) ?? [];
  return name ?? null;
}

/** The text with the name at the caret written out, and where the caret then stands. */
export function complete(typed: string, caret: number, { name }: Nameable): { text: string; caret: number } {
  const before = typed.slice(0, caret).replace(lastMention, `@${name.replace(/\s/gu, '')} `);
  return { text: before + typed.slice(caret), caret: before.length };
}
