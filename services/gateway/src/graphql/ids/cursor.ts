import { InvalidError } from '@tsunagi/access';
import type { GatewayContext } from '../context.js';

/** A place in a list, sealed and bound to the viewer: a cursor of somebody else, or a made-up one, opens nothing. */
export const sealCursor = (context: GatewayContext, place: readonly string[]): string =>
  context.ids.sealText(JSON.stringify(place), context.signedIn.actor.staff);

const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d{2}-\d{2}/;

/** Whether a place is one of the order that begins at `start`: keys where keys stand, times where times stand. */
const isOfOrder = (place: readonly string[], start: readonly string[]): boolean =>
  place.length === start.length && start.every((first, at) => [key, time].every((form) => !form.test(first) || form.test(place[at] ?? '')));

/** The place that a cursor names; `start` where there is none. */
export function openCursor<Place extends readonly string[]>(
  context: GatewayContext,
  cursor: string | null | undefined,
  start: Place,
): Place {
  if (!cursor) return start;
  const text = context.ids.openText(cursor, context.signedIn.actor.staff);
  const place = text === null ? null : (JSON.parse(text) as Place);
  if (!place || !isOfOrder(place, start)) throw new InvalidError('INVALID_INPUT', { after: 'BAD_CURSOR' });
  return place;
}

/** Before everything that has happened, and after every name and key: where lists begin that run from the latest back. */
export const latest: readonly [string, string] = ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
