import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { HubNetworkQuery } from '../../../gql/hub/graphql.ts';
import { widthOf, wrapped } from './wrapped.ts';

export type Network = Pick<HubNetworkQuery['hubNetwork'], 'nodes' | 'links'>;
export type Corner = Network['nodes'][number];
export type Line = Network['links'][number];

export interface Placed {
  corner: Corner;
  /** The middle of its box. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its name, as it is broken into lines. */
  lines: readonly string[];
}

export const lineHeight = 17;
/** As wide as most names are broken; one that does not break makes its box wider. */
const leastBox = 116;
const letterWidth = 6.6;

export const isOrganisation = ({ kind }: Corner): boolean => kind === 'ORGANISATION' || kind === 'SITE';

function boxOf(corner: Corner): Pick<Placed, 'lines' | 'width' | 'height'> {
  const lines = wrapped(corner.name, isOrganisation(corner) ? 16 : 15, 5);
  const width = Math.max(leastBox, ...lines.map((line) => widthOf(line) * letterWidth + 14));
  return { lines, width, height: lines.length * lineHeight + 14 };
}

interface Moving extends SimulationNodeDatum {
  id: string;
}

/** So many steps bring it to rest; it is drawn once, and stands still. */
const steps = 400;
/** Names are wider than high: they are kept apart in a plane that is stretched downwards by so much. */
const stretch = 1.5;
const room = 74;
const margin = { x: 66, y: 42 };
/** Up to so many have room to stand so far apart that the words on each line are free. */
const few = 10;
/** What hangs together by itself stands in rows below the largest part, as wide as a screen of an office. */
const leastWidth = 1060;

export interface Picture {
  width: number;
  height: number;
  placed: ReadonlyMap<string, Placed>;
}

/** Those who are joined by lines, over however many others; the largest part first. */
function partsOf({ nodes, links }: Network): Network[] {
  const leader = new Map(nodes.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : leaderOf(next);
  };
  for (const { fromId, toId } of links) leader.set(leaderOf(fromId), leaderOf(toId));
  return [...Map.groupBy(nodes, ({ id }) => leaderOf(id))]
    .map(([of, mine]) => ({ nodes: mine, links: links.filter(({ fromId }) => leaderOf(fromId) === of) }))
    .sort((a, b) => b.nodes.length - a.nodes.length);
}

/** Puts the corners of one part where lines are short and names do not cover one another. */
function layOutPart({ nodes, links }: Network): Picture {
  const moving: Moving[] = nodes.map(({ id }) => ({ id }));
  const ends = links.map(({ fromId, toId }) => ({ source: fromId, target: toId }));
  forceSimulation(moving)
    .force(
      'links',
      forceLink<Moving, (typeof ends)[number]>(ends)
        .id(({ id }) => id)
        .distance(nodes.length > few ? 150 : 200)
        .strength(0.7),
    )
    .force('apart', forceManyBody().strength(-800).distanceMax(500))
    .force('room', forceCollide(room).strength(1).iterations(3))
    .force('wide', forceX(0).strength(0.06))
    .force('high', forceY(0).strength(0.08))
    .stop()
    .tick(steps);
  const [xs, ys] = [moving.map(({ x = 0 }) => x), moving.map(({ y = 0 }) => y / stretch)];
  const [left, top] = [Math.min(...xs) - margin.x, Math.min(...ys) - margin.y];
  return {
    width: Math.max(...xs) - left + margin.x,
    height: Math.max(...ys) - top + margin.y,
    placed: new Map(nodes.map((corner, at) => [corner.id, { corner, ...boxOf(corner), x: (xs[at] ?? 0) - left, y: (ys[at] ?? 0) - top }])),
  };
}

/** The whole picture: the largest part on top, the others side by side below it. The same network gives the same picture. */
export function layOut(network: Network): Picture {
  const parts = partsOf(network).map(layOutPart);
  const width = Math.max(leastWidth, ...parts.map((part) => part.width));
  const placed = new Map<string, Placed>();
  let [x, y, height] = [0, 0, 0];
  for (const part of parts) {
    if (x + part.width > width) [x, y, height] = [0, y + height, 0];
    for (const [id, each] of part.placed) placed.set(id, { ...each, x: each.x + x, y: each.y + y });
    [x, height] = [x + part.width, Math.max(height, part.height)];
  }
  return { width, height: y + height, placed };
}
