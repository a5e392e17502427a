/** As wide as a page shows it; half as many again for screens with fine dots. */
export const size = { width: 1200, height: 800 } as const;

/** A drawing as SVG: shapes only, without a letter in it, so that no font is asked for. */
export type Drawing = string;

export const drawing = (paper: string, ...shapes: string[]): Drawing =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="${size.width}" height="${size.height}"><rect width="1200" height="800" fill="${paper}"/>${shapes.join('')}</svg>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

export const round = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** A window of two panes in a white frame. */
export const panes = (x: number, y: number, width: number, height: number, glass: string): string => {
  const each = (width - 48) / 2;
  const pane = (at: number): string => box(at, y + 18, each, height - 36, glass);
  return [box(x, y, width, height, '#ffffff', 8), pane(x + 18), pane(x + 30 + each)].join('');
};

/** A shape by the way around it. */
export const shape = (way: string, fill: string): string => `<path d="${way}" fill="${fill}"/>`;

export const line = (way: string, ink: string, width = 8): string =>
  `<path d="${way}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
