import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { betweenPhones, tellsTownSql } from '../desk/phones.js';
import { foldGroup, raiseEpoch } from '../disclosure/index.js';
import type { LinkedRecord, Measure, RecordOf } from './records.js';

const put = `insert into protection (region_id, tenant_id, protection_id, measure_id, person_id, origin_tenant_id, since, until, set_by)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (region_id, tenant_id, person_id, measure_id) do update set until = excluded.until, version = protection.version + 1`;

const release = `update protection set released_at = ?, released_by = ?, version = version + 1
  where region_id = ? and tenant_id = ? and person_id = ? and measure_id = ? and released_at is null`;

const sameRecord = 't.region_id = c.region_id and t.tenant_id = c.tenant_id and t.person_id = c.person_id';

/**
 * The flag is the earliest of the measures that cover the record, on the person and on the address. A record without an
 * address gets an empty row: an address that is written down later is protected from its first letter on. The phone at home
 * goes to the address, for its area code tells the town (as does one that was typed as a mobile number), and comes back when
 * nothing is protected any more; a search by digits finds by what stands with the contact.
 */
const flag = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as person_id, ?::uuid as staff_id),
covered as (select g.*, (select min(m.since) from protection m where m.region_id = g.region_id and m.tenant_id = g.tenant_id
    and m.person_id = g.person_id and m.released_at is null) as since from given g),
person_set as (update person t set protected_since = c.since from covered c where ${sameRecord} and t.protected_since is distinct from c.since),
numbers as (select case when moves then null else k.mobile end as mobile,
    concat_ws('${betweenPhones}', coalesce(k.phone, a.phone), case when moves then k.mobile end) as phone from covered c
  join person_contact k on k.region_id = c.region_id and k.tenant_id = c.tenant_id and k.person_id = c.person_id
  left join person_address a on a.region_id = c.region_id and a.tenant_id = c.tenant_id and a.person_id = c.person_id
  cross join lateral (select coalesce(c.since is not null and ${tellsTownSql('k.mobile')}, false) as moves) m),
contact_set as (update person_contact t set phone_with_address = c.since is not null,
    phone = case when c.since is null then (select nullif(phone, '') from numbers) end, mobile = (select mobile from numbers)
  from covered c where ${sameRecord} and t.phone_with_address = (c.since is null)),
contact_added as (insert into person_contact (region_id, tenant_id, person_id, phone, updated_by)
  select c.region_id, c.tenant_id, c.person_id, a.phone, c.staff_id from covered c
  join person_address a on a.region_id = c.region_id and a.tenant_id = c.tenant_id and a.person_id = c.person_id
  where c.since is null and a.phone is not null and not exists (select 1 from person_contact t where ${sameRecord})),
address_set as (update person_address t set protected_since = c.since,
    phone = case when c.since is not null then coalesce((select nullif(phone, '') from numbers), t.phone) end
  from covered c where ${sameRecord} and t.protected_since is distinct from c.since),
digits as (select regexp_replace(normalize(n, nfkc), '[^0-9]', '', 'g') as digits from covered c, numbers,
  unnest(mobile || case when c.since is null then string_to_array(phone, '${betweenPhones}') end) n where n is not null),
findable as (
  select 'phone' as kind, substr(digits, at, 4) as token from digits, generate_series(1, greatest(length(digits) - 3, 1)) at where digits <> ''
  union select 'tail', right(digits, 4) from digits where length(digits) > 3),
not_found as (delete from search_token t using covered c where ${sameRecord} and t.kind in ('phone', 'tail')
  and not exists (select 1 from findable f where f.kind = t.kind and f.token = t.token)),
found_again as (insert into search_token (region_id, tenant_id, person_id, kind, token)
  select c.region_id, c.tenant_id, c.person_id, f.kind, f.token from covered c, findable f
  where not exists (select 1 from search_token t where ${sameRecord} and t.kind = f.kind and t.token = f.token)),
-- Members of other offices are not told any more who brought the case to a meeting.
items_veiled as (update agenda_item t set veiled = c.since is not null from covered c where t.region_id = c.region_id
    and t.tenant_id = c.tenant_id and t.person_id = c.person_id and t.veiled = (c.since is null)),
-- A page of a conference that shows the address, or the phone there, is a copy of it: it goes.
pages_gone as (delete from agenda_sheet t using covered c where ${sameRecord} and c.since is not null and (t.field_group = 'address'
    or t.field_group = 'contact' and exists (select 1 from jsonb_array_elements(t.facts) fact where fact ->> 'phone' is not null
      or ${tellsTownSql("fact ->> 'mobile'")})))
insert into person_address (region_id, tenant_id, person_id, protected_since, phone, updated_by)
select c.region_id, c.tenant_id, c.person_id, c.since, (select nullif(phone, '') from numbers), c.staff_id from covered c
where c.since is not null and not exists (select 1 from person_address t where ${sameRecord})`;

const veil = `update mailbox set veiled = ? where region_id = ? and tenant_id = ? and box <> 'out'
  and referral_id = any(array(select jsonb_array_elements_text(?::jsonb)::uuid)) and veiled is distinct from ?`;

/** Nobody is named any more where nothing is protected: were it protected again, old names must not come back with it. */
const endNames = `
insert into disclosure (region_id, tenant_id, line_id, person_id, verb, opens_line_id, field_groups, from_tenant_id, to_tenant_id,
  to_staff_id, basis, origin, origin_id, starts_at, until, reason, recorded_at, recorded_by)
select o.region_id, o.tenant_id, gen_random_uuid(), o.person_id, 'ends', o.line_id, o.field_groups, o.from_tenant_id, o.to_tenant_id,
  null, o.basis, o.origin, o.origin_id, ?::timestamptz, ?::timestamptz, 'protection.released', ?::timestamptz, ?::uuid
from disclosure o join person p on p.region_id = o.region_id and p.tenant_id = o.tenant_id and p.person_id = o.person_id
where o.region_id = ? and o.tenant_id = ? and o.person_id = ? and o.verb = 'opens' and o.to_staff_id is not null and o.origin <> 'conference'
  and p.protected_since is null and o.until > ?::timestamptz
  and not exists (select 1 from disclosure e where e.region_id = o.region_id and e.tenant_id = o.tenant_id
    and e.person_id = o.person_id and e.opens_line_id = o.line_id)`;

async function raiseFlag(tx: Work, { tenant, person }: RecordOf): Promise<void> {
  await inHome(tx, tenant, 'protection.flag', {
    sql: flag,
    values: [tx.asker.region, tenant, person, tx.asker.staff],
    protects: person,
  });
  tx.news.push({ tenant, kind: 'person', subject: person, version: 0 });
}

/** The lines that lie with receivers and with the coordinator remember that the person hides: none is to tell from where it came. */
async function veilLines(tx: Work, { sent }: LinkedRecord, hides: boolean): Promise<void> {
  for (const [tenant, lines] of Map.groupBy(sent, (line) => line.tenant)) {
    const referrals = JSON.stringify(lines.map(({ referral }) => referral));
    await inHome(tx, tenant, 'mailbox.veil', { sql: veil, values: [hides, tx.asker.region, tenant, referrals, hides] });
  }
}

/** Lays a measure on one record, or a later end on a measure that covers it already. */
export async function layMeasure(tx: Work, record: LinkedRecord, measure: Measure): Promise<void> {
  const { region, staff } = tx.asker;
  await raiseEpoch(tx, record.tenant, record.person);
  await inHome(tx, record.tenant, 'protection.set', {
    sql: put,
    values: [region, record.tenant, newId(), measure.measureId, record.person, measure.originTenantId, measure.since, measure.until, staff],
  });
  await raiseFlag(tx, record);
  await veilLines(tx, record, true);
  // The address row may just have been added, and carries the readers of its group from its first moment.
  await foldGroup(tx, record.tenant, record.person, 'address');
}

/** Takes a measure off one record. The flag stays while another measure covers it. */
export async function liftMeasure(tx: Work, record: LinkedRecord, measureId: string): Promise<void> {
  const { region, staff } = tx.asker;
  await raiseEpoch(tx, record.tenant, record.person);
  await inHome(tx, record.tenant, 'protection.release', {
    sql: release,
    values: [tx.now, staff, region, record.tenant, record.person, measureId],
  });
  await raiseFlag(tx, record);
  await veilLines(
    tx,
    record,
    record.live.some((each) => each.measureId !== measureId),
  );
  await inHome(tx, record.tenant, 'ledger.line', {
    sql: endNames,
    values: [tx.now, tx.now, tx.now, staff, region, record.tenant, record.person, tx.now],
  });
  await foldGroup(tx, record.tenant, record.person, 'address');
  await foldGroup(tx, record.tenant, record.person, 'contact'); // its row may just have been added for the phone that comes back
}
