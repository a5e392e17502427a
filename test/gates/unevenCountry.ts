import { firstRegion } from '../kit/country.js';
import type { CountryWorld } from '../kit/countryWorld.js';

/** The seats and items of the meetings of one office: none here, several of different offices there. */
const meetings = `
with meeting as (select conference_id, tenant_id, row_number() over (order by conference_id)::int as n from conference where region_id = $1 and tenant_id = $2),
  office as (select tenant_id, row_number() over (order by tenant_id)::int as n from tenant where region_id = $1),
  seats as (insert into conference_member (region_id, tenant_id, member_id, conference_id, member_tenant_id, staff_id, name, office, part, answer, people)
    select $1, meeting.tenant_id, gen_random_uuid(), conference_id, office.tenant_id,
      case when office.n > 1 then (select staff_id from membership m where m.region_id = $1 and m.tenant_id = office.tenant_id limit 1) end,
      '出席者', '所属', 'member', 'accepted', jsonb_build_object(named_as($2, $3), 4102444800)
    from meeting join office on office.n <= meeting.n % 5),
  items as (insert into agenda_item (region_id, tenant_id, item_id, conference_id, convener_tenant_id, position, sort, kind_code, title, presenter_staff_id,
      presenter_label, people)
    select $1, case at when 1 then meeting.tenant_id else (select tenant_id from office where n = 2) end, gen_random_uuid(), conference_id,
      meeting.tenant_id, at, 'issue', 'case_meeting', '議題' || at, $3::uuid, '説明', jsonb_build_object(named_as($2, $3), 4102444800)
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
 * Three and more of what the office finds in its plain lists, each beside another office: groups with their meetings, places put
 * aside, seats, invitations, emergency accesses.
 */
const plain = `
with kinds as (insert into conference_kind (region_id, code, position, name, short_name, law, conveners, members, persons, consent, titles_hidden, item_kinds,
      paper_days, minutes_days, secrecy, source, source_on, to_confirm)
    select region_id, 'working_group', 2, '部会', '部会', law, conveners, members, 'none', 'not_required', false, item_kinds, paper_days, minutes_days, secrecy,
      source, source_on, to_confirm from conference_kind where region_id = $1),
  office as (select tenant_id, row_number() over (order by tenant_id)::int as n from tenant where region_id = $1),
  groups as (insert into hub_group (region_id, tenant_id, group_id, name, name_kana, meeting_kind, entry_ids)
    select $1, tenant_id, gen_random_uuid(), '部会' || n, 'ブカイ', 'working_group',
      array(select entry_id from hub_public p where p.region_id = $1 and p.tenant_id = office.tenant_id order by entry_id limit n) from office returning *),
  members as (insert into hub_group_member (region_id, tenant_id, member_id, group_id, member_tenant_id, role, joined_on)
    select $1, g.tenant_id, gen_random_uuid(), g.group_id, office.tenant_id, 'member', '2026-04-01' from groups g, office where office.n <> 3),
  holds as (insert into hub_hold (region_id, tenant_id, hold_id, entry_id, keeper_tenant_id, places, until)
    select $1, $2, gen_random_uuid(), entry_id, tenant_id, 1, '2099-03-31' from (
      select p.*, row_number() over (partition by tenant_id order by entry_id) as nth from hub_public p where p.region_id = $1 and p.tenant_id <> $2) p where nth <= 2),
  seats as (insert into standing_member (region_id, tenant_id, standing_member_id, kind_code, member_tenant_id, name, office, part)
    select $1, $2, gen_random_uuid(), 'case_meeting', tenant_id, '委員', '所属', 'member' from office),
  invited as (insert into invitation (region_id, tenant_id, invitation_id, token_hash, login, display_name, display_kana, job_title, unit_id, roles, valid_from,
      invited_by, expires_at)
    select $1, $2, gen_random_uuid(), 'hash' || n, 'new' || n, '浜 渚', 'ハマ ナギサ', '相談支援員', unit_id, '{intake}', '2026-04-01', $3, now() + interval '7 days'
    from generate_series(1, 4) n, unit where unit.region_id = $1 and unit.tenant_id = $2),
  meetings as (insert into conference (region_id, tenant_id, conference_id, kind_code, session_number, title, starts_at, ends_at, state, group_id, created_by)
    select $1, tenant_id, gen_random_uuid(), 'working_group', 1, '部会', now() + interval '1 day', now() + interval '26 hours', 'called', group_id, $3 from groups)
insert into glass_break (region_id, tenant_id, glass_id, person_id, number, staff_id, staff_label, reason, at, until, reviewer_tenant_id, review_due_on)
  select $1, tenant_id, gen_random_uuid(), (select person_id from person p where p.region_id = $1 and p.tenant_id = office.tenant_id order by person_id limit 1),
    '緊2026-' || n, $3, '相談員', '安否の確認のため、警察からの要請です', now(), now() + interval '30 minutes', $2, current_date + 7 from office where tenant_id <> $2`;

/** What lacks is spread over the boards of the groups; some is on none. */
const boards = `
update hub_need n set group_id = g.group_id from (select group_id, row_number() over (order by group_id) as nth from hub_group where region_id = $1) g
  where n.region_id = $1 and nth = 1 + abs(hashtext(n.need_id::text)) % 5`;

/** Four people are found under the same name, and were born on the same day. */
const namesakes = `
with born as (update person_identity set birth_date = '1950-01-01' where region_id = $1 and person_id = any($3::uuid[]))
insert into search_token (region_id, tenant_id, token, kind, person_id)
  select t.region_id, t.tenant_id, t.token, t.kind, p.person_id from search_token t, person p
  where t.region_id = $1 and t.person_id = $2 and t.kind in ('name', 'head', 'whole') and p.region_id = $1 and p.person_id = any($3::uuid[]) on conflict do nothing`;

/**
 * Makes the entries of the lists of the first office differ from each other. Where all are alike, or where nothing hangs on
 * any of them, a loader that asks once for each entry could pass for one that asks once for all.
 */
export async function layUneven({ world, keys }: CountryWorld): Promise<void> {
  const office = [firstRegion, keys.tenant(0)];
  await world.database.see.query(meetings, [...office, keys.staff(0, 2)]);
  await world.database.see.query(tasks, office);
  await world.database.see.query(plain, [...office, keys.staff(0, 2)]);
  await world.database.see.query(boards, [firstRegion]);
  await world.database.see.query(namesakes, [firstRegion, keys.person(0, 0), [1, 2, 3].map((n) => keys.person(0, n))]);
}
