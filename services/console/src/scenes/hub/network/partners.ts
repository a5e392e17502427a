import type { Corner, Line, Network } from './layout.ts';

/** Whoever stands around the centre, and all that joins them to it. */
export interface Partner {
  corner: Corner;
  lines: readonly Line[];
  x: number;
  y: number;
}

export const boxOf = { width: 216, height: 134 } as const;
export const centreOf = { width: 220, height: 84 } as const;

export interface AroundOne {
  width: number;
  height: number;
  centre: { x: number; y: number };
  partners: readonly Partner[];
}

/** Partners around their centre, on an oval that grows with their number. The first stands on top, the others follow the clock. */
export function partnersOf(centre: Corner, { nodes, links }: Network): AroundOne {
  const byPartner = Map.groupBy(links, ({ fromId, toId }) => (fromId === centre.id ? toId : fromId));
  const around = nodes.flatMap((corner) => {
    const lines = corner.id === centre.id ? undefined : byPartner.get(corner.id);
    return lines ? [{ corner, lines }] : [];
  });
  const [rx, ry] = [Math.max(390, around.length * 52), Math.max(292, around.length * 34)];
  const at = { x: rx + boxOf.width / 2 + 8, y: ry + boxOf.height / 2 + 8 };
  return {
    width: at.x * 2,
    height: at.y * 2,
    centre: at,
    partners: around.map((each, n) => {
      const angle = (n / around.length) * 2 * Math.PI - Math.PI / 2;
      return { ...each, x: at.x + rx * Math.cos(angle), y: at.y + ry * Math.sin(angle) };
    }),
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the straight way from the middle of a box to another point leaves the box. */
export function edgeOf(box: Box, to: { x: number; y: number }): { x: number; y: number } {
  const [dx, dy] = [to.x - box.x, to.y - box.y];
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-6), box.height / 2 / Math.abs(dy || 1e-6));
  return { x: box.x + dx * share, y: box.y + dy * share };
}
