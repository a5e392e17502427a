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
  const seated = membersAskedTo(conference).filter((each) => !each.removedAt);
  const told = seated.filter((each) => each.staffId && (hearers?.has(seatKey(each)) ?? true));
  const offices = Map.groupBy(told, (each) => each.memberTenantId ?? conference.tenantId);
  record(tx, {
    verb,
    subject: 'Conference',
    id: conference.conferenceId,
    owner: conference.tenantId,
    data,
    news: [...offices].map(([tenant, members]) => ({
      tenant,
      kind: 'conference' as const,
      version: conference.version,
      staff: members.map((each) => each.staffId as string),
    })),
  });
}
