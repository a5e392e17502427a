import { type Fault, rangeFault } from '../desk/faults.js';
import type { HubPublic } from './HubPublic.js';

interface Room {
  capacity: number | null;
  free: number | null;
}
export const mostPlaces = 10_000;

/** The room by a new capacity: whoever is there stays, and what is put aside stays free. */
export function roomWith({ capacity: before, free, held }: HubPublic, capacity: number): Room {
  const there = before == null || free == null ? 0 : before - free;
  return { capacity, free: Math.max(held, capacity - there) };
}

/**
 * What is wrong with the room that a keeper wants to show. What is put aside for others stays free for them, and the
 * capacity does not fall below those who are there: whoever has left is first counted as gone.
 */
export function roomFaults({ capacity: before, free: freeBefore, held }: HubPublic, { capacity, free }: Room): Record<keyof Room, Fault> {
  const there = before == null || freeBefore == null ? 0 : before - freeBefore;
  const least = there + held;
  return {
    capacity:
      rangeFault(capacity, 0, mostPlaces) ??
      (capacity !== null && capacity < least ? { code: 'ROOM_BELOW_PLACED', there, held, least } : null) ??
      (capacity === null && held > 0 ? { code: 'ROOM_BELOW_HELD', held } : null),
    free:
      rangeFault(free, 0, mostPlaces) ??
      (free !== null && capacity !== null && free > capacity ? 'ROOM_BEYOND_CAPACITY' : null) ??
      ((free ?? 0) < held ? { code: 'ROOM_BELOW_HELD', held } : null),
  };
}
