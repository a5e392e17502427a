import type { Line, Placed } from './layout.ts';
import { edgeOf } from './partners.ts';
import { widthOf } from './wrapped.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The role on a line, and the middle of where it stands. */
export interface RoleOnLine extends Box {
  id: string;
  words: string;
}

const letter = { width: 6.2, height: 15 };
/** Shares of the way from one box to the other, the middle first. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

const meet = (a: Box, b: Box): boolean => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

interface Way {
  id: string;
  words: string;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

const lengthOf = ({ from, to }: Way): number => Math.hypot(to.x - from.x, to.y - from.y);

/**
 * Where each role stands: on the part of its line that is to be seen, as near to the middle as nothing else is in its way.
 * Where there is no room it is left out, for the table beside the picture has all of them.
 */
export function placeRoles(lines: readonly Line[], placed: ReadonlyMap<string, Placed>, wordsOf: (role: string) => string): RoleOnLine[] {
  const ways = lines.flatMap(({ id, fromId, toId, role }): Way[] => {
    const [from, to] = [placed.get(fromId), placed.get(toId)];
    return from && to ? [{ id, words: wordsOf(role), from: edgeOf(from, to), to: edgeOf(to, from) }] : [];
  });
  const taken: Box[] = [...placed.values()];
  const roles: RoleOnLine[] = [];
  // The shortest lines have the fewest places to choose from.
  for (const way of ways.sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const { id, words, from, to } = way;
    const size = { width: widthOf(words) * letter.width + 8, height: letter.height };
    const free = places
      .map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, ...size }))
      .find((box) => !taken.some((each) => meet(each, box)));
    if (!free) continue;
    taken.push(free);
    roles.push({ id, words, ...free });
  }
  return roles;
}
