import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { HubNetworkQuery } from '../../../gql/hub/graphql.ts';

export type Network = HubNetworkQuery['hubNetwork'];
export type Corner = Network['nodes'][number];
export type Line = Network['links'][number];

export interface Placed {
  corner: Corner;
  x: number;
  y: number;
}

interface Moving extends SimulationNodeDatum {
  id: string;
}

/** So many steps bring it to rest; it is drawn once, and stands still. */
const steps = 400;
const room = 84;
const margin = 80;

export interface Picture {
  width: number;
  height: number;
  placed: ReadonlyMap<string, Placed>;
}

/** Puts the corners where lines are short and names do not cover one another. The same network gives the same picture. */
export function layOut({ nodes, links }: Network): Picture {
  const moving: Moving[] = nodes.map(({ id }) => ({ id }));
  const ends = links.map(({ fromId, toId }) => ({ source: fromId, target: toId }));
  forceSimulation(moving)
    .force(
      'links',
      forceLink<Moving, (typeof ends)[number]>(ends)
        .id(({ id }) => id)
        .distance(190)
        .strength(0.6),
    )
    .force('apart', forceManyBody().strength(-900))
    .force('room', forceCollide(room))
    // Wider than high, as screens and papers are.
    .force('wide', forceX(0).strength(0.04))
    .force('high', forceY(0).strength(0.09))
    .stop()
    .tick(steps);
  const [xs, ys] = [moving.map(({ x = 0 }) => x), moving.map(({ y = 0 }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin / 2];
  const at = new Map(moving.map(({ id, x = 0, y = 0 }) => [id, { x: x - left, y: y - top }]));
  return {
    width: Math.max(...xs) - left + margin,
    height: Math.max(...ys) - top + margin / 2,
    placed: new Map(nodes.map((corner) => [corner.id, { corner, ...(at.get(corner.id) ?? { x: 0, y: 0 }) }])),
  };
}
