import type { Findings } from './findings.ts';
import { fewRows } from './measure/growth.ts';
import type { Pages } from './measure/pages.ts';
import { short, shortSpread, table } from './numbers.ts';

export const few = fewRows.toLocaleString('en');

/** What is found out where nothing but the rows differs. */
export type Grown = Pick<Findings, 'options' | 'commit' | 'size' | 'operations' | 'passages' | 'growth' | 'office'>;

export const growthTable = ({ growth, operations, passages }: Grown): string =>
  table(
    ['Operation', `pages at ${few} rows`, 'now', `ms alone at ${few} rows`, 'now', 'times (least · middle · most)'],
    operations.flatMap((operation) => {
      const grown = growth.get(operation.name);
      const now = passages.get(operation)?.get('tsunagi')?.looked;
      return grown && now
        ? [
            [
              operation.title,
              String(grown.small.pages),
              String(now.pages),
              short(grown.time.small),
              short(grown.time.large),
              shortSpread(grown.time.ratio),
            ],
          ]
        : [];
    }),
  );

/** Where the most pages of a page are, in words. */
export const mostOf = (looked: Pages): string =>
  [...byTable(looked)]
    .sort(([, a], [, b]) => b.pages - a.pages)
    .slice(0, 3)
    .map(([name, { pages, steps }]) => `${name} ${pages} (${steps})`)
    .join('; ');

/** Pages by table, with the steps that looked at them. */
function byTable({ touched }: Pages): Map<string, { pages: number; steps: string }> {
  const found = new Map<string, { pages: number; steps: string[] }>();
  for (const { table: name, how, pages } of touched) {
    const known = found.get(name) ?? { pages: 0, steps: [] };
    found.set(name, { pages: known.pages + pages, steps: [...known.steps, `${how}: ${pages}`] });
  }
  return new Map([...found].map(([name, { pages, steps }]) => [name, { pages, steps: steps.join('; ') }]));
}

/** Which tables cost a page more pages in the large country, as EXPLAIN (ANALYZE, BUFFERS) tells of the steps of its plans, the most first. */
export function growthOf({ growth, operations, passages }: Grown, page: string): { name: string; was: string; is: string; more: number }[] {
  const operation = operations.find(({ name }) => name === page);
  const [small, now] = [operation && growth.get(operation.name)?.small, operation && passages.get(operation)?.get('tsunagi')?.looked];
  if (!small || !now) return [];
  const [before, after] = [byTable(small), byTable(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({
      name,
      was: before.get(name)?.steps ?? '',
      is: after.get(name)?.steps ?? '',
      more: (after.get(name)?.pages ?? 0) - (before.get(name)?.pages ?? 0),
    }))
    .sort((a, b) => b.more - a.more);
}

export const growthByStep = (findings: Grown, page: string): string =>
  table(
    ['Table', `at ${few} rows`, 'now', 'more'],
    growthOf(findings, page).map(({ name, was, is, more }) => [name, was, is, String(more)]),
  );

/** What one office's inbox costs as it fills, while the country around it stays as it is. */
export const officeTable = ({ office }: Grown): string =>
  table(
    ['Lines of its own', ...(office[0]?.asked ?? []).flatMap(({ title }) => [`${title}: pages`, 'ms alone'])],
    office.map(({ rows, asked }) => [
      rows.toLocaleString('en'),
      ...asked.flatMap(({ looked: { pages }, time }) => [String(pages), short(time)]),
    ]),
  );
