import pg from 'pg';
import { firstRegion } from '../../kit/country.ts';
import type { Ground } from '../database.ts';
import { desk } from '../operations/desk.ts';
import { inbox } from '../operations/inbox.ts';
import { watch } from './flights.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type Place, timeAlone } from './passageTime.ts';

/** One office with so many lines in its own inbox, all of them open: what a page of it costs PostgreSQL. */
export interface OfficeSize {
  rows: number;
  /** By operation; milliseconds of PostgreSQL's own clock in the middle of many, nobody else asking. */
  asked: { name: string; title: string; looked: Pages; time: number }[];
}

const sizes = [100, 10_000, 100_000];

/** What has come over two hundred days, its keys in the order of time as the product makes them, with a name on every line; whoever asks has seen every second one. */
const fill = `
with line as (
  insert into mailbox (region_id, tenant_id, box, referral_id, home_tenant_id, from_tenant_id, to_tenant_id, number, kind, state, why, due_on, unit_id,
      changed_by_tenant, version, updated_at)
    select $1::int, $2::uuid, 'in', uuidv7(came), $3::uuid, $3::uuid, $2::uuid, '2026-' || n, 'handoff', 'requested', 'addressed', current_date + 14,
      (select unit_id from unit where region_id = $1 and tenant_id = $2 limit 1), $3::uuid, 2, now() + came
    from generate_series(1, $6::int) n, lateral (select interval '-1 hour' - interval '200 days' * (1 - n / $6::float)) line (came) returning referral_id),
label as (
  insert into mailbox_label (region_id, tenant_id, referral_id, person_id, name, kana, until)
    select $1::int, $2::uuid, referral_id, $5::uuid, '試験 花子', 'シケン ハナコ', now() + interval '300 days' from line)
insert into mailbox_mark (region_id, tenant_id, staff_id, box, referral_id, seen_version)
  select $1::int, $2::uuid, $4::uuid, 'in', referral_id, 2 from (select referral_id, row_number() over () as n from line) each where n % 2 = 0`;

/**
 * How the inbox of the first office costs more as it fills, by rows of its own. Its lines are made for this alone, and end with
 * the copy that is measured.
 */
export async function measureOffice(ground: Ground, place: Place): Promise<OfficeSize[]> {
  const { keys } = place.setting;
  const see = new pg.Client(ground.superuserUrl);
  await see.connect();
  const operations = [inbox(place.setting), desk(place.setting)];
  const measured: OfficeSize[] = [];
  try {
    for (const rows of sizes) {
      for (const table of ['mailbox_label', 'mailbox'])
        await see.query(`delete from ${table} where region_id = $1 and tenant_id = $2`, [firstRegion, keys.tenant(0)]);
      await see.query(fill, [firstRegion, keys.tenant(0), keys.tenant(1), keys.staff(0, 0), keys.person(1, 0), rows]);
      await see.query('vacuum analyze mailbox, mailbox_label, mailbox_mark');
      const asked: OfficeSize['asked'] = [];
      for (const [operation, passage] of await watch('tsunagi', ground.gatewayUrl, operations)) {
        const { name, title } = operation;
        asked.push({ name, title, looked: await pagesOf(ground.gatewayUrl, passage), time: await timeAlone(operation, place) });
      }
      measured.push({ rows, asked });
    }
  } finally {
    await see.end();
  }
  return measured;
}
