import { NotFoundError } from '@tsunagi/access';
import type { GatewayContext } from '../context.js';

/** A place in a list, sealed and bound to the viewer: a cursor of somebody else, or a made-up one, opens nothing. */
export const sealCursor = (context: GatewayContext, place: readonly string[]): string =>
  context.ids.sealText(JSON.stringify(place), context.signedIn.actor.staff);

/** The place that a cursor names; `start` where there is none. */
export function openCursor<Place extends readonly string[]>(
  context: GatewayContext,
  cursor: string | null | undefined,
  start: Place,
): Place {
  if (!cursor) return start;
  const text = context.ids.openText(cursor, context.signedIn.actor.staff);
  if (text === null) throw new NotFoundError();
  return JSON.parse(text) as Place;
}

/** Before everything that has happened, and after every name and key: where lists begin that run from the latest back. */
export const latest: readonly [string, string] = ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
