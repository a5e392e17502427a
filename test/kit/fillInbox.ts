interface Connection {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Whose inbox it is, from whom all has come, who has seen every second line, and whose name is on them. */
export interface FullOffice {
  region: number;
  tenant: string;
  from: string;
  staff: string;
  person: string;
}

/** What has come over two hundred days, its keys in the order of time as the product makes them. */
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

/** Puts so many open lines into the inbox of an office, and nothing else; through a connection of a superuser. */
export async function fillInbox(see: Connection, { region, tenant, from, staff, person }: FullOffice, lines: number): Promise<void> {
  for (const table of ['mailbox_label', 'mailbox'])
    await see.query(`delete from ${table} where region_id = $1 and tenant_id = $2`, [region, tenant]);
  await see.query(fill, [region, tenant, from, staff, person, lines]);
  await see.query('vacuum analyze mailbox, mailbox_label, mailbox_mark');
}
