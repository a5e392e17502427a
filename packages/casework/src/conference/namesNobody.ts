import { assertNamesNobody } from '../desk/anonymity.js';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import type { ConferenceFields } from './conferenceInput.js';
import { kindOf, membersAskedTo } from './findConference.js';
import { knownNames } from './knownNames.js';

/** Something that is said or handed out at a meeting: an item, a page, a line of the record, an opinion. */
interface Words {
  text: string;
  /** The kind whose rule its item follows; that of the meeting where it belongs to none. */
  kindCode?: string | null | undefined;
  /** Somebody has read it again and says that it names nobody whom the meeting may not discuss. */
  anonymityConfirmed?: boolean | null | undefined;
}

/** A name and a place of a meeting, and the line between them, as long as they may be (conferenceInput.ts). */
const longest = 120 + 1 + 200;

/**
 * The name of a meeting, and where it is, stand in lists and notices that whoever sits there for another case reads too: they name
 * nobody, whatever may be discussed, or somebody has read them again. What stood there before is not asked about again.
 */
export async function lookAtName(tx: Work, fields: ConferenceFields, conferenceId: string | null): Promise<string[]> {
  const text = [fields.title, fields.place].join('\n').trim();
  // What is longer is refused for its length, in the same act.
  return !text || fields.anonymityConfirmed ? [] : knownNames(tx, conferenceId, text.slice(0, longest));
}

/** Throws NOT_ANONYMOUS for the name or place of a meeting in which somebody may be named. */
export function assertNameSaysNobody(fields: ConferenceFields, known: readonly string[], held?: Conference): void {
  if (fields.anonymityConfirmed) return;
  const changed = (['title', 'place'] as const).filter((field) => fields[field]?.trim() !== (held?.[field] ?? undefined));
  for (const field of changed) assertNamesNobody(fields[field] ?? '', known);
}

/** Whether no person may be discussed there, under the rule of this item or of the meeting itself. */
export const isAboutNobody = (conference: Conference, kindCode: string | null | undefined): boolean =>
  kindOf(conference, kindCode ?? conference.kindCode).persons === 'none';

/**
 * Where no person may be discussed, whatever is said names nobody, or somebody has read it again. One rule for every text of such
 * a meeting: all who sit there read all of it, for years. Those who sit there are named, unless somebody in the records of
 * whoever writes is called the same.
 */
export async function assertSaysNobody(tx: Work, conference: Conference, said: readonly Words[]): Promise<void> {
  const unread = said.filter(({ kindCode, anonymityConfirmed }) => !anonymityConfirmed && isAboutNobody(conference, kindCode));
  if (unread.length === 0) return;
  const known = await knownNames(tx, conference.conferenceId, unread.map(({ text }) => text).join('\n'));
  const seated = membersAskedTo(conference).flatMap(({ name }) => [name.replace(/\s/gu, ''), ...name.split(/\s/u)]);
  for (const { text } of unread) assertNamesNobody(text, known, seated);
}
