import { describe, expect, it } from '@jest/globals';
import { lacksIn, ledgerPeriods, suppress, suppressParts, unmetLedger } from '@tsunagi/casework';
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
        const small = figures.flatMap((row, r) => row.flatMap((count, c) => (count < threshold ? [[r, c] as const] : [])));
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

  it('leaves of every sum that it tells nothing behind but two figures at least, which reach the threshold together', () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([height, width]) =>
      fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(9)), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
    fc.assert(
      fc.property(tables, (cells) => {
        const told = toldOf(cells);
        const figures = laid(cells);
        const turned = <T>(grid: T[][]) => (grid[0] as T[]).map((_, at) => grid.map((row) => row[at] as T));
        for (const [lines, counts] of [
          [told, figures],
          [turned(told), turned(figures)],
        ] as const)
          for (const [at, line] of lines.entries()) {
            if (line.at(-1) === null) continue;
            const rest = (counts[at] as number[]).slice(0, -1).filter((_, part) => line[part] === null);
            const sum = rest.reduce((all, count) => all + count, 0);
            if (rest.length > 0) expect({ many: rest.length >= 2, enough: sum >= threshold }).toEqual({ many: true, enough: true });
          }
      }),
      { numRuns: 500 },
    );
  });

  it('does not tell by the whole what the rest of it is: not even that there is none', () => {
    const told = toldOf([
      [9, 0, 0],
      [0, 0, 0],
    ]);
    expect(told.flat().filter((value) => value !== null)).toEqual([9]);
    expect(toldOf([[0, 0]]).flat()).toEqual([null, null, null, null, null, null]);
  });

  it('hides as many months more as it takes until the hidden ones reach the threshold, and all months of what is not told', () => {
    expect(suppressParts(12, [5, 1, 6, 0, 0, 0], threshold)).toEqual([null, null, 6, null, null, null]);
    expect(suppressParts(12, [5, 1, 6], threshold)).toEqual([null, null, 6]);
    expect(suppressParts(12, [5, 0, 7], threshold)).toEqual([null, null, 7]);
    expect(suppressParts(9, [2, 2, 5], threshold)).toEqual([null, null, 5]);
    expect(suppressParts(15, [5, 4, 6], threshold)).toEqual([5, 4, 6]);
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 3, maxLength: 12 }), (parts) => {
        const sum = parts.reduce((all, count) => all + count, 0);
        fc.pre(sum >= threshold);
        const hidden = parts.filter((_, at) => suppressParts(sum, parts, threshold)[at] === null);
        const rest = hidden.reduce((all, count) => all + count, 0);
        expect(hidden.length === 0 || (hidden.length >= 2 && rest >= threshold)).toBe(true);
      }),
    );
    expect(suppressParts(null, [5, 1], threshold)).toEqual([null, null]);
  });

  it('gives away no more by the needs that arise from it: they name what it tells, and nothing that it hides', () => {
    const towns = ['01661', '01662', '01663'];
    const rule = { threshold: 5, months: 6 };
    const line = fc.record({
      kind: fc.constantFrom('work', 'rent', 'food', 'debt'),
      municipalityCode: fc.constantFrom(...towns, null),
      month: fc.constantFrom('2026-04-01', '2026-05-01'),
      count: fc.constantFrom(0, 1, 4, 5, 6, 20),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (counts) => {
        const ledger = unmetLedger(
          counts.map((each) => ({ ...each, people: each.count })),
          towns,
          '2026-04-01',
          rule,
        );
        const told = ledger.kinds.flatMap((kind, row) =>
          ledger.municipalities.flatMap((town, at) => (ledger.cells[row]?.[at] == null ? [] : [`${kind} ${town}`])),
        );
        expect(lacksIn(ledger).map(({ kind, municipalityCode }) => `${kind} ${municipalityCode ?? ''}`)).toEqual(told);
      }),
    );
    // Five in one town and month beside larger subjects: enough for the threshold, and yet hidden, so that others stay so.
    const large = ['rent', 'food', 'debt'].flatMap((kind) =>
      towns.map((town) => ({ kind, municipalityCode: town, month: '2026-04-01', count: 20, people: 20 })),
    );
    const alone = { kind: 'work', municipalityCode: '01662', month: '2026-05-01', count: 5, people: 5 };
    const ledger = unmetLedger([...large, alone], towns, '2026-04-01', rule);
    expect(lacksIn(ledger).map(({ kind }) => kind)).not.toContain('work');
    expect(lacksIn(ledger)).not.toEqual([]);
  });

  it('tells only periods that are over, and none that overlap', () => {
    const rule = { threshold: 5, months: 6 };
    expect(ledgerPeriods(new Date('2026-11-22T00:00:00+09:00'), rule, 3)).toEqual(['2026-04', '2025-10', '2025-04']);
    expect(ledgerPeriods(new Date('2026-04-01T00:00:00+09:00'), rule, 1)).toEqual(['2025-10']);
    expect(ledgerPeriods(new Date('2026-03-31T00:00:00+09:00'), rule, 1)).toEqual(['2025-04']);
  });
});
