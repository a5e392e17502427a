import { readdirSync } from 'node:fs';
import type { Goal } from './goal.ts';
import { type Grown, growthOf, mostOf } from './growing.ts';
import { short, shortSpread } from './numbers.ts';

/** Ten million were asked for. They are laid thin and measured apart, for the country alone takes a quarter of an hour. */
const mostRows = 10_000_000;
export const resultsFolder = new URL('results/', import.meta.url);
export const growthEnding = '-growth.md';

/** The newest result of growing that far, by its file. */
export const measuredApart = (): string | undefined =>
  readdirSync(resultsFolder)
    .filter((name) => name.endsWith(growthEnding))
    .sort()
    .at(-1);

const untried: Goal = {
  text: `the same with ${mostRows.toLocaleString('en')} rows`,
  value: null,
  limit: 0,
  at: 'most',
  told: '–',
  why: () => 'It is measured apart, by `pnpm bench --rows 10000000`. How one office’s own inbox grows is measured below.',
};

/** An inbox in a country that grows; `spent` says where its time goes, where that is known. */
export function grown(findings: Grown, spent: () => string = () => ''): Goal[] {
  const inbox = [...findings.passages].find(([operation]) => operation.name === 'inbox')?.[1].get('tsunagi')?.looked;
  const small = findings.growth.get('inbox');
  const rows = findings.options.rows.toLocaleString('en');
  if (!inbox || !small) return [];
  const more = () =>
    growthOf(findings, 'inbox')
      .filter((each) => each.more > 0)
      .map((each) => `${each.name} ${each.more}`)
      .join(', ');
  return [
    {
      text: `pages of an inbox, 10,000 to ${rows} rows: ≤ 2 more`,
      value: inbox.pages - small.small.pages,
      limit: 2,
      at: 'most',
      told: `${small.small.pages} → ${inbox.pages}`,
      why: () => `More pages by table: ${more()}; by which steps, is told below.`,
    },
    {
      text: `middle time of an inbox in PostgreSQL, 10,000 to ${rows} rows: ≤ 1.2 ×`,
      value: small.time.ratio[1],
      limit: 1.2,
      at: 'most',
      told: `${shortSpread(small.time.ratio)} (${short(small.time.small)} → ${short(small.time.large)} ms)`,
      why: () => `By the pages of these tables: ${more()}. ${spent()}`,
    },
    ...(findings.options.rows < mostRows && !measuredApart() ? [untried] : []),
  ];
}

/** P5 asks it of one office's own inbox too: from the fewest lines of its own to the most. */
export function filled({ office }: Pick<Grown, 'office'>): Goal[] {
  const [few, many] = [office[0], office.at(-1)];
  if (!few || !many) return [];
  return many.asked.flatMap(({ title, looked, time }, at): Goal[] => {
    const was = few.asked[at] as (typeof few.asked)[number];
    const from = `${title}, one office from ${few.rows.toLocaleString('en')} to ${many.rows.toLocaleString('en')} lines of its own`;
    const why = () => `With the most lines: ${mostOf(looked)}.`;
    return [
      {
        ...{ text: `pages of an ${from}: ≤ 2 more`, value: looked.pages - was.looked.pages, limit: 2, at: 'most', why },
        told: `${was.looked.pages} → ${looked.pages.toLocaleString('en')}`,
      },
      {
        ...{ text: `time of an ${from}: ≤ 1.2 ×`, value: time / was.time, limit: 1.2, at: 'most', why },
        told: `${short(time / was.time)} (${short(was.time)} → ${short(time)} ms)`,
      },
    ];
  });
}
