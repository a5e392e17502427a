import { firstRegion } from '../kit/country.js';
import type { CountryWorld } from '../kit/countryWorld.js';

/** The seats and items of the meetings of one office: none here, several of different offices there. */
const meetings = `
with meeting as (select conference_id, tenant_id, row_number() over (order by conference_id)::int as n from conference where region_id = $1 and tenant_id = $2),
  office as (select tenant_id, row_number() over (order by tenant_id)::int as n from tenant where region_id = $1),
  seats as (insert into conference_member (region_id, tenant_id, member_id, conference_id, member_tenant_id, staff_id, name, office, part, answer, people)
    select $1, meeting.tenant_id, gen_random_uuid(), conference_id, office.tenant_id,
      case when office.n > 1 then (select staff_id from membership m where m.region_id = $1 and m.tenant_id = office.tenant_id limit 1) end,
      '出席者', '所属', 'member', 'accepted', jsonb_build_object($3::text, 4102444800)
    from meeting join office on office.n <= meeting.n % 5),
  items as (insert into agenda_item (region_id, tenant_id, item_id, conference_id, convener_tenant_id, position, sort, kind_code, title, presenter_staff_id,
      presenter_label, people)
    select $1, case at when 1 then meeting.tenant_id else (select tenant_id from office where n = 2) end, gen_random_uuid(), conference_id,
      meeting.tenant_id, at, 'issue', 'case_meeting', '議題' || at, $3::uuid, '説明', jsonb_build_object($3::text, 4102444800)
    from meeting, generate_series(1, 3) at where at <= meeting.n % 4 returning *)
insert into agenda_sheet (region_id, tenant_id, sheet_id, item_id, conference_id, title, text, position, people, created_by)
  select region_id, tenant_id, gen_random_uuid(), item_id, conference_id, '資料', '資料の文', 1, people, $3::uuid from items where position <> 2`;

/** Of the things to do of one office most are about a referral and come from a meeting, two of them from the same; some of neither, and some are about nobody. */
const tasks = `
with own as (select task_id, row_number() over (order by task_id) as n from task where region_id = $1 and tenant_id = $2),
  referrals as (select referral_id, row_number() over (order by referral_id) as n from referral where region_id = $1 and tenant_id = $2),
  meetings as (select conference_id, row_number() over (order by conference_id) as n from conference where region_id = $1 and tenant_id = $2)
update task t set referral_id = r.referral_id, conference_id = m.conference_id, person_id = case when own.n % 11 = 5 then null else t.person_id end
  from own left join referrals r on r.n = own.n and own.n % 5 <> 3 left join meetings m on m.n = (own.n + 1) / 2 and own.n % 7 <> 5
  where t.region_id = $1 and t.task_id = own.task_id`;

/**
 * Makes the entries of the lists of the first office differ from each other. Where all are alike, or where nothing hangs on
 * any of them, a loader that asks once for each entry could pass for one that asks once for all.
 */
export async function layUneven({ world, keys }: CountryWorld): Promise<void> {
  const office = [firstRegion, keys.tenant(0)];
  await world.database.see.query(meetings, [...office, keys.staff(0, 2)]);
  await world.database.see.query(tasks, office);
}
