import { ForbiddenError } from '@tsunagi/access';
import type { GatewayContext } from '../graphql/context.js';

/**
 * 断られた. Somebody sees that there is a record of a person and asked for more of it than they may: that stands in the
 * person's log like a look. What does not exist for them (NOT_FOUND) is noted nowhere, for nothing may tell it from what is
 * not there at all. Returns whether it was noted.
 */
export function noteRefusal(context: GatewayContext, error: unknown): boolean {
  if (!(error instanceof ForbiddenError) || !error.about) return false;
  context.reader.note({ ...error.about, fieldGroup: null, action: 'denied' });
  return true;
}
