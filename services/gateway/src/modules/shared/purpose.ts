import { InvalidError } from '@tsunagi/access';
import { type AccessPurpose, readOwnWork } from '@tsunagi/casework';
import type { Attempt } from '@tsunagi/database';
import type { GatewayContext } from '../../graphql/context.js';

/** Why the viewer looks at a person: given, or plain from the viewer's own work; else PURPOSE_NEEDED asks for it. */
export function purposeOf(
  context: GatewayContext,
  { tenantId }: { tenantId: string },
  ownWork: readonly unknown[],
  given: AccessPurpose | null,
): AccessPurpose {
  if (given) return given;
  if (tenantId !== context.signedIn.actor.tenant) return 'referral';
  if (ownWork.length > 0) return 'assigned';
  throw new InvalidError('PURPOSE_NEEDED', { purpose: 'REQUIRED' });
}

/** For a record that was reached by its own key: whose it is shows only in the row, so the question costs a flight more. */
export async function keepForPurpose(
  context: GatewayContext,
  attempt: Attempt,
  row: { personId: string | null; tenantId: string },
  given: AccessPurpose | null,
): Promise<void> {
  const ownWork = row.personId ? await attempt.read(readOwnWork, { personIds: [row.personId] }) : [row];
  attempt.keep(purposeOf(context, row, ownWork, given));
}
