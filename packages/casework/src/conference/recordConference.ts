import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { membersAskedTo } from './findConference.js';
import type { Hearers } from './hearers.js';
import { seatKey } from './roster.js';

/**
 * Writes down what happened at a meeting and tells the open boards of its members, and of nobody else. `hearers` are those
 * of them who may know at all, for the mere moment of a change tells something too.
 */
export function recordConference(
  tx: Work,
  conference: Conference,
  verb: string,
  data: Record<string, unknown> = {},
  hearers: Hearers = null,
): void {
  write(tx, conference, verb, data, newsFor(conference, 'conference', hearers));
}

/** The same of lines of the record: each board then reads what is new to it, and not the whole meeting again. */
export const recordLines = (tx: Work, conference: Conference, lines: number, hearers: Hearers): void =>
  write(tx, conference, 'conference.noted', { lines }, newsFor(conference, 'board', hearers));

function newsFor(conference: Conference, kind: 'conference' | 'board', hearers: Hearers) {
  const seated = membersAskedTo(conference).filter((each) => !each.removedAt);
  const told = seated.filter((each) => each.staffId && (hearers?.has(seatKey(each)) ?? true));
  const offices = Map.groupBy(told, (each) => each.memberTenantId ?? conference.tenantId);
  const { version } = conference;
  return [...offices].map(([tenant, members]) => ({ tenant, kind, version, staff: members.map((each) => each.staffId as string) }));
}

const write = (
  tx: Work,
  { conferenceId, tenantId }: Conference,
  verb: string,
  data: Record<string, unknown>,
  news: ReturnType<typeof newsFor>,
): void => record(tx, { verb, subject: 'Conference', id: conferenceId, owner: tenantId, data, news });
