import { InvalidError } from '@tsunagi/access';
import type { AccessPurpose } from '@tsunagi/casework';
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
