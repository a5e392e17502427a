import type { TimerLengthData } from '../regionData.js';
import { given } from './statements.js';

interface Connection {
  query(text: string, values: unknown[]): Promise<{ rowCount: number | null }>;
}

/** Of two agreements the later one counts: a length that the operator has entered since outlives the next loading. */
const put = `
insert into timer_length (region_id, kind, step, urgency, days, minutes, source, dated, to_be_confirmed)
select $1, given.* from ${given('kind text, step text, urgency text, days int, minutes int, source text, dated date, to_be_confirmed text')}
on conflict (region_id, kind, step, urgency) do update
  set days = excluded.days, minutes = excluded.minutes, source = excluded.source, dated = excluded.dated,
    to_be_confirmed = excluded.to_be_confirmed
  where excluded.dated >= timer_length.dated
    and (timer_length.days, timer_length.minutes, timer_length.source, timer_length.dated, timer_length.to_be_confirmed)
      is distinct from (excluded.days, excluded.minutes, excluded.source, excluded.dated, excluded.to_be_confirmed)`;

const drop = `
delete from timer_length where region_id = $1 and (kind, step, urgency) not in
  (select given.kind, given.step, given.urgency from ${given('kind text, step text, urgency text')})`;

function rowOf({ kind, step, urgency, days, minutes, source, toBeConfirmed }: TimerLengthData) {
  if (!source) throw new Error(`The length of ${kind} ${step} has no source.`);
  const cited = `${source.publisher}「${source.title}」${source.dated}`;
  const length = { days: days ?? null, minutes: minutes ?? null };
  return { kind, step, urgency, ...length, source: cited, dated: source.dated, to_be_confirmed: toBeConfirmed ?? null };
}

/** One length as it is agreed; returns whether it was written, or a later agreement stands. */
export async function putTimer(client: Connection, region: number, length: TimerLengthData): Promise<boolean> {
  return (await client.query(put, [region, JSON.stringify([rowOf(length)])])).rowCount === 1;
}

/** All lengths of a region: a step that is no longer among them is not taken any more. Returns how many rows changed. */
export async function putTimers(client: Connection, region: number, lengths: readonly TimerLengthData[]): Promise<number> {
  const rows = JSON.stringify(lengths.map(rowOf));
  const { rowCount: written } = await client.query(put, [region, rows]);
  const { rowCount: dropped } = await client.query(drop, [region, rows]);
  return (written ?? 0) + (dropped ?? 0);
}
