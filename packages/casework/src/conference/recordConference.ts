import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { findMembers } from './findConference.js';

/** Writes down what happened at a meeting and tells the open boards of its members, and of nobody else. */
export async function recordConference(tx: Work, conference: Conference, verb: string, data: Record<string, unknown> = {}): Promise<void> {
  const seated = (await findMembers(tx, conference.conferenceId)).filter((each) => !each.removedAt && each.staffId);
  const offices = Map.groupBy(seated, (each) => each.memberTenantId ?? conference.tenantId);
  record(tx, {
    verb,
    subject: 'Conference',
    id: conference.conferenceId,
    owner: conference.tenantId,
    data,
    news: [...offices].map(([tenant, members]) => ({
      tenant,
      kind: 'conference' as const,
      version: conference.boardVersion,
      staff: members.map((each) => each.staffId as string),
    })),
  });
}
