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

  /** Hidden figures, more than nothing and below the threshold, that can be worked out from what is told. */
  givenAway(): Place[] {
    return this.places().filter((place) => {
      const count = this.at(place);
      return (
        this.isHidden(place) && count > 0 && count < this.threshold && !this.#movesWithAll(place, true) && !this.#movesWithAll(place, false)
      );
    });
  }
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
 * Counts by two marks with their sums, from which nobody can work out one below the threshold. Nothing and a little look
 * alike, so that what is hidden has no lower end but nothing and no upper one but the sum: 0 to `threshold - 1`, or more.
 */
export function suppress(rows: string[], columns: string[], cells: number[][], threshold: number): Table {
  const grid = new Grid(withMargins(cells), threshold);
  for (let given = grid.givenAway(); given.length > 0; given = grid.givenAway()) {
    if (!hideMore(grid, given[0] as Place)) break;
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
 * The parts of a sum that is told: those below the threshold are hidden, and one more where a single one would be given
 * away. Parts of a hidden sum are all hidden.
 */
export function suppressParts(sum: Told, parts: number[], threshold: number): Told[] {
  if (sum === null) return parts.map(() => null);
  const hidden = parts.map((count) => count < threshold);
  const shown = parts
    .map((count, at) => ({ count, at }))
    .filter(({ at }) => !hidden[at])
    .sort((a, b) => a.count - b.count);
  if (hidden.filter(Boolean).length === 1 && shown[0]) hidden[shown[0].at] = true;
  return parts.map((count, at) => (hidden[at] ? null : count));
}
