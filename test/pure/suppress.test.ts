import { describe, expect, it } from '@jest/globals';
import { ledgerPeriods, suppress, suppressParts } from '@tsunagi/casework';
import fc from 'fast-check';

const threshold = 3;
type Grid = (number | null)[][];

/** The table with its sums, as a reader could lay it out. */
function laid(cells: number[][]): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, (rows[0] as number[]).map((_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0))];
}

const toldOf = (cells: number[][]): Grid => {
  const told = suppress(cells.map(String), (cells[0] as number[]).map(String), cells, threshold);
  return [...told.cells.map((row, at) => [...row, told.rowTotals[at] ?? null]), [...told.columnTotals, told.total]];
};

const agrees = (told: Grid, table: number[][]): boolean =>
  laid(table).every((row, r) => row.every((value, c) => told[r]?.[c] === null || told[r]?.[c] === value));

/** All tables whose cells differ by one at most: if one of them agrees and differs here, this figure is not known. */
function* near(cells: number[][]): Generator<number[][]> {
  const flat = cells.flat();
  const width = (cells[0] as number[]).length;
  for (let n = 0; n < 3 ** flat.length; n++) {
    const other = flat.map((value, at) => value + ((Math.floor(n / 3 ** at) % 3) - 1));
    if (other.some((value) => value < 0)) continue;
    yield Array.from({ length: cells.length }, (_, r) => other.slice(r * width, (r + 1) * width));
  }
}

describe('The ledger of unmet needs', () => {
  it.each([
    [2, 3],
    [3, 3],
  ])('never lets a small figure be worked out from what is told of %i × %i', (height, width) => {
    const tables = fc.array(fc.array(fc.nat(7), { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
    fc.assert(
      fc.property(tables, (cells) => {
        const told = toldOf(cells);
        const figures = laid(cells);
        const small = figures.flatMap((row, r) => row.flatMap((count, c) => (count > 0 && count < threshold ? [[r, c] as const] : [])));
        for (const [r, c] of small) expect(told[r]?.[c]).toBeNull();
        const open = new Set(small.map(String));
        for (const other of near(cells)) {
          if (open.size === 0) break;
          if (!agrees(told, other)) continue;
          const theirs = laid(other);
          for (const [r, c] of small) if (theirs[r]?.[c] !== figures[r]?.[c]) open.delete(String([r, c]));
        }
        expect([...open]).toEqual([]);
      }),
      { numRuns: height === 2 ? 400 : 60 },
    );
  });

  it('tells what is large, and hides no more than it must', () => {
    expect(
      toldOf([
        [9, 8],
        [7, 6],
      ]),
    ).toEqual([
      [9, 8, 17],
      [7, 6, 13],
      [16, 14, 30],
    ]);
    const told = toldOf([
      [9, 1, 5],
      [7, 6, 8],
      [4, 9, 9],
    ]);
    expect(told.flat().filter((value) => value === null)).toHaveLength(4);
  });

  it('hides one month more where a single one would be given away, and all months of what is not told', () => {
    expect(suppressParts(12, [5, 1, 6, 0, 0, 0], threshold)).toEqual([5, null, 6, null, null, null]);
    expect(suppressParts(12, [5, 1, 6], threshold)).toEqual([null, null, 6]);
    expect(suppressParts(null, [5, 1], threshold)).toEqual([null, null]);
  });

  it('tells only periods that are over, and none that overlap', () => {
    const rule = { threshold: 5, months: 6 };
    expect(ledgerPeriods(new Date('2026-11-22T00:00:00+09:00'), rule, 3)).toEqual(['2026-04', '2025-10', '2025-04']);
    expect(ledgerPeriods(new Date('2026-04-01T00:00:00+09:00'), rule, 1)).toEqual(['2025-10']);
    expect(ledgerPeriods(new Date('2026-03-31T00:00:00+09:00'), rule, 1)).toEqual(['2025-04']);
  });
});
