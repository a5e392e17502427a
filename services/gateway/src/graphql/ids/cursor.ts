import { InvalidError } from '@tsunagi/access';
import type { GatewayContext } from '../context.js';

/** Which list a place stands in: its name, and what it is narrowed to. How long a page is, and where it begins, is no part of that. */
export type List = readonly [name: string, narrowedTo?: object];

/** To what a cursor is bound: to its reader and to its list. */
function boundTo({ signedIn }: GatewayContext, [name, narrowedTo = {}]: List): string {
  const narrowed = Object.entries(narrowedTo).filter(([key, value]) => key !== 'first' && key !== 'after' && value != null);
  return JSON.stringify([signedIn.actor.staff, name, narrowed.sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/**
 * A place in a list, sealed and bound to the viewer and to the list: a cursor of somebody else, of another list, or a made-up
 * one opens nothing.
 */
export const sealCursor = (context: GatewayContext, list: List, place: readonly string[]): string =>
  context.ids.sealText(JSON.stringify(place), boundTo(context, list));

const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d{2}-\d{2}/;

/** Whether a place is one of the order that begins at `start`: keys where keys stand, times where times stand. */
const isOfOrder = (place: readonly string[], start: readonly string[]): boolean =>
  place.length === start.length && start.every((first, at) => [key, time].every((form) => !form.test(first) || form.test(place[at] ?? '')));

/** The place that a cursor names; `start` where there is none. */
export function openCursor<Place extends readonly string[]>(
  context: GatewayContext,
  list: List,
  cursor: string | null | undefined,
  start: Place,
): Place {
  if (!cursor) return start;
  const text = context.ids.openText(cursor, boundTo(context, list));
  const place = text === null ? null : (JSON.parse(text) as Place);
  if (!place || !isOfOrder(place, start)) throw new InvalidError('INVALID_INPUT', { after: 'BAD_CURSOR' });
  return place;
}

/** Before everything that has happened, and after every name and key: where lists begin that run from the latest back. */
export const latest: readonly [string, string] = ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
