import { authorize, authorizeEver } from '@tsunagi/access';
import { type AccessAction, assertDays, listAccessLog, listChanges, readPersons } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { isVeiled } from '../registry/presentTenant.js';

export type Look = RowOf<typeof listChanges>;

interface Wanted {
  from: string | null;
  until: string | null;
  action: AccessAction | null;
  /** Whose people looked. Around somebody who hides only the own office is told apart. */
  officeId: string | null;
  /** The last look of the page before, and how many there are to be on this one. */
  beforeAt: string;
  beforeId: string;
  first: number;
}

/**
 * Who looked at a person, for whoever may know: the page, the paper and the list to take along are made of this. What was
 * changed is asked for by itself, by those who may read the trail of changes; it is no look, and stands among no looks.
 */
export async function readLooks(
  context: GatewayContext,
  personId: string,
  wanted: Wanted,
): Promise<{ person: RowOf<typeof readPersons>; rows: Look[] }> {
  assertDays(wanted);
  const { actor } = context.signedIn;
  const ofChanges = wanted.action === 'changed';
  const attempt = context.reader.attempt();
  const [[person], rows] = await Promise.all([
    attempt.read(readPersons, { personIds: [personId] }),
    ofChanges ? attempt.read(listChanges, { personId, ...wanted }) : attempt.read(listAccessLog, { personId, ...wanted }),
  ]);
  authorize(actor, 'readAccessLog', 'Person', person);
  if (ofChanges) authorizeEver(actor, 'read', 'AuditEvent');
  attempt.keep(null);
  const told = rows.filter(() => !wanted.officeId || !isVeiled(person) || wanted.officeId === actor.tenant);
  // An empty page has been read as well.
  context.reader.note({ personId, ownerTenantId: person.tenantId, subject: ofChanges ? 'AuditEvent' : 'AccessLog', fieldGroup: null });
  return { person, rows: told };
}
