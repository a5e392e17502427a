import { authorize } from '@tsunagi/access';
import { type AccessAction, assertDays, listAccessLog, readPersons } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders.js';
import { isVeiled } from '../registry/presentTenant.js';

export type Look = RowOf<typeof listAccessLog>;

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

/** Who looked at a person, for whoever may know: the page, the paper and the list to take along are made of this. */
export async function readLooks(
  context: GatewayContext,
  personId: string,
  wanted: Wanted,
): Promise<{ person: RowOf<typeof readPersons>; rows: Look[] }> {
  assertDays(wanted);
  const attempt = context.reader.attempt();
  const [[person], rows] = await Promise.all([
    attempt.read(readPersons, { personIds: [personId] }),
    attempt.read(listAccessLog, { personId, ...wanted }),
  ]);
  authorize(context.signedIn.actor, 'readAccessLog', 'Person', person);
  attempt.keep(null);
  const told = rows.filter(() => !wanted.officeId || !isVeiled(person) || wanted.officeId === context.signedIn.actor.tenant);
  // An empty page has been read as well.
  context.reader.note({ personId, ownerTenantId: person.tenantId, subject: 'AccessLog', fieldGroup: null });
  return { person, rows: told };
}
