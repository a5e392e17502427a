/** A figure, or null where it is too small to be told, or would tell one that is. */
export type Told = number | null;

export interface Table {
  rows: string[];
  columns: string[];
  cells: Told[][];
  rowTotals: Told[];
  columnTotals: Told[];
  total: Told;
}

/** The table with its margins as one grid: the last row and column are the sums. */
function withMargins(cells: readonly (readonly number[])[]): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0))];
}

type Place = readonly [row: number, column: number];

/** What is known of a grid: its figures, and which of them are hidden. The last line and column hold the sums. */
class Grid {
  readonly hidden: boolean[][];

  constructor(
    readonly figures: readonly (readonly number[])[],
    readonly threshold: number,
  ) {
    this.hidden = figures.map((row) => row.map((count) => count < threshold));
  }

  get height(): number {
    return this.figures.length;
  }

  get width(): number {
    return this.figures[0]?.length ?? 0;
  }

  at([r, c]: Place): number {
    return this.figures[r]?.[c] as number;
  }

  isHidden([r, c]: Place): boolean {
    return this.hidden[r]?.[c] as boolean;
  }

  hide([r, c]: Place): void {
    (this.hidden[r] as boolean[])[c] = true;
  }

  places(): Place[] {
    return this.figures.flatMap((row, r) => row.map((_count, c) => [r, c] as const));
  }

  /** A sum weighs against what it sums: it grows where one of them grows, so it stands on the other side. */
  #isSum([r, c]: Place): boolean {
    return (r === this.height - 1) !== (c === this.width - 1);
  }

  /** Whether this figure could weigh one more (`up`) or one less in its line: none is below nothing. */
  #moves(place: Place, up: boolean): boolean {
    return this.isHidden(place) && (up !== this.#isSum(place) || this.at(place) >= 1);
  }

  /**
   * Whether the sums would still be right if this figure weighed one more (or one less): the difference is handed on from
   * line to column to line through hidden figures, until it comes back.
   */
  #movesWithAll(target: Place, up: boolean): boolean {
    if (!this.#moves(target, up)) return false;
    const seen = new Set<number>([target[0]]);
    const waiting = [target[0]];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      for (let column = 0; column < this.width; column++) {
        if ((row === target[0] && column === target[1]) || !this.#moves([row, column], !up)) continue;
        if (column === target[1]) return true;
        for (let next = 0; next < this.height; next++) {
          if (seen.has(next) || !this.#moves([next, column], up)) continue;
          seen.add(next);
          waiting.push(next);
        }
      }
    }
    return false;
  }

  /** Hidden figures that can be worked out from what is told. */
  workedOut(): Place[] {
    return this.places().filter((place) => this.isHidden(place) && !this.#movesWithAll(place, true) && !this.#movesWithAll(place, false));
  }

  /** Every sum with its parts: of each line, of each column, and of the whole table by the lines or columns whose sum is not known. */
  sums(isKnown: (place: Place) => boolean): Sum[] {
    const [bottom, right] = [this.height - 1, this.width - 1];
    const rows = Array.from({ length: this.height }, (_, r) => Array.from({ length: right }, (__, c): Place => [r, c]));
    const columns = Array.from({ length: this.width }, (_, c) => Array.from({ length: bottom }, (__, r): Place => [r, c]));
    const open = (lines: Place[][], sumOf: (at: number) => Place) => lines.slice(0, -1).filter((_, at) => !isKnown(sumOf(at)));
    const rowSum = (r: number): Place => [r, right];
    const columnSum = (c: number): Place => [bottom, c];
    return [
      ...rows.map((parts, r) => ({ sum: rowSum(r), parts })),
      ...columns.map((parts, c) => ({ sum: columnSum(c), parts })),
      { sum: [bottom, right], parts: open(rows, rowSum).flat() },
      { sum: [bottom, right], parts: open(columns, columnSum).flat() },
    ];
  }

  /**
   * The first sum that is known while what is not known of its parts is too little: a single one, or together below the
   * threshold. Who takes the known parts from it would know of the rest how much it is, be it nothing.
   */
  smallRest(isKnown: (place: Place) => boolean): Sum | null {
    const isSmall = ({ sum, parts }: Sum): boolean => {
      const rest = isKnown(sum) ? parts.filter((place) => !isKnown(place)) : [];
      return rest.length > 0 && (rest.length < 2 || rest.reduce((all, place) => all + this.at(place), 0) < this.threshold);
    };
    return this.sums(isKnown).find(isSmall) ?? null;
  }
}

interface Sum {
  sum: Place;
  parts: Place[];
}

/** Adds to a rest that is too small: to a single figure a square, to several the smallest part that is still told, or the sum itself. */
function widenRest(grid: Grid, { sum, parts }: Sum): boolean {
  const [only, ...more] = parts.filter((place) => grid.isHidden(place));
  if (only && more.length === 0) return hideMore(grid, only);
  const told = parts.filter((place) => !grid.isHidden(place)).sort((a, b) => grid.at(a) - grid.at(b));
  const [chosen = sum] = told;
  if (grid.isHidden(chosen)) return hideMore(grid, sum);
  grid.hide(chosen);
  return true;
}

/** One step towards a table that gives nothing away; false where there is none to take. */
function hideNext(grid: Grid): boolean {
  const plain = grid.smallRest((place) => !grid.isHidden(place));
  if (plain) return widenRest(grid, plain);
  const known = grid.workedOut();
  const given = known.find((place) => grid.at(place) < grid.threshold);
  if (given) return hideMore(grid, given);
  const keys = new Set(known.map(String));
  const rest = grid.smallRest((place) => !grid.isHidden(place) || keys.has(String(place)));
  return rest !== null && widenRest(grid, rest);
}

/** Hides the cheapest square around a figure that is given away; where there is none to hide, the smallest figure still told. */
function hideMore(grid: Grid, [r, c]: Place): boolean {
  const squares = grid
    .places()
    .filter(([y, x]) => y !== r && x !== c)
    .map(([y, x]): Place[] => [
      [r, x],
      [y, c],
      [y, x],
    ])
    .map((places) => places.filter((place) => !grid.isHidden(place)))
    .filter((places) => places.length > 0);
  const cost = (places: Place[]) => places.reduce((sum, place) => sum + 1 + grid.at(place), 0);
  const rest = grid.places().filter((place) => !grid.isHidden(place));
  const smallest = rest.sort((a, b) => grid.at(a) - grid.at(b)).slice(0, 1);
  const chosen = squares.sort((a, b) => cost(a) - cost(b))[0] ?? smallest;
  for (const place of chosen) grid.hide(place);
  return chosen.length > 0;
}

/**
 * Counts by two marks with their sums, from which nobody can work out one below the threshold, nor that there is none: what
 * is left of a sum when its known parts are taken away belongs to two figures at least, and reaches the threshold.
 */
export function suppress(rows: string[], columns: string[], cells: number[][], threshold: number): Table {
  const grid = new Grid(withMargins(cells), threshold);
  while (hideNext(grid)) {
    // Until nothing is given away; each step hides one figure more at least.
  }
  const told = grid.figures.map((row, r) => row.map((count, c): Told => (grid.isHidden([r, c]) ? null : count)));
  return {
    rows,
    columns,
    cells: told.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: told.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: (told.at(-1) ?? []).slice(0, -1),
    total: told.at(-1)?.at(-1) ?? null,
  };
}

/**
 * The parts of a sum that is told: those below the threshold are hidden, and the smallest others with them until the hidden
 * ones are two at least and reach the threshold together. Parts of a hidden sum are all hidden.
 */
export function suppressParts(sum: Told, parts: number[], threshold: number): Told[] {
  if (sum === null) return parts.map(() => null);
  const ascending = parts.map((count, at) => ({ count, at })).sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let rest = 0;
  for (const { count, at } of ascending) {
    const enough = hidden.size === 0 || (hidden.size > 1 && rest >= threshold);
    if (count >= threshold && enough) break;
    hidden.add(at);
    rest += count;
  }
  return parts.map((count, at) => (hidden.has(at) ? null : count));
}
