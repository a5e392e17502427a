import { randomUUID } from 'node:crypto';
import { namedAs } from '@tsunagi/access';
import type { Client } from 'pg';

/** How large a meeting is: offices, people of each, items, and lines of the record. */
export interface BoardSize {
  offices: number;
  people: number;
  items: number;
  notes: number;
}

/** Who sits there beside people without a page: these accounts, each with the office it is of. */
export interface Sitting {
  staffId: string;
  tenantId: string;
}

const inAYear = `floor(extract(epoch from now()))::bigint + 31536000`;

/** Where the kinds of the region have not been loaded, the one that this meeting is of, and the one whose rule its cases follow. */
const kinds = `insert into conference_kind (region_id, code, position, name, short_name, law, conveners, members, persons, consent, titles_hidden, item_kinds,
    paper_days, minutes_days, secrecy, source, source_on, to_confirm)
  values ($1, 'plenary', 99, '全体会', '全体会', '試験', '{city}', '試験', 'none', 'required', false, '{}', 7, 1826, '試験', '試験', '2020-01-01', false),
    ($1, 'support_9', 98, '支援会議', '支援会議', '試験', '{city}', '試験', 'named', 'not_required', true, '{}', 0, 1826, '試験', '試験', '2020-01-01', false)
  on conflict do nothing`;

/**
 * A meeting in session, laid straight into the tables: everybody hears every item, one page and some lines of the record for
 * each. Every second item is a case, told to each of them by lines of the ledger. Whoever sits there without being named here has a seat and no page. Gives the key of the meeting.
 */
export async function layBoard(
  see: Pick<Client, 'query'>,
  region: number,
  convener: string,
  recorder: string,
  sitting: readonly Sitting[],
  size: BoardSize,
): Promise<string> {
  const meeting = randomUUID();
  const others = Array.from({ length: size.offices * size.people - sitting.length }, (_, n) => ({
    staffId: randomUUID(),
    tenantId: sitting[n % sitting.length]?.tenantId ?? convener,
  }));
  const everybody = [...sitting, ...others];
  const people = JSON.stringify(everybody.map(({ tenantId, staffId }) => namedAs(tenantId, staffId)));
  const folded = `(select jsonb_object_agg(p, ${inAYear}) from jsonb_array_elements_text($3::jsonb) p)`;
  const invited = `(select jsonb_object_agg(t, ${inAYear}) from jsonb_array_elements_text($6::jsonb) t)`;
  const offices = JSON.stringify([...new Set(sitting.map(({ tenantId }) => tenantId))].filter((each) => each !== convener));
  const of = [region, convener, people, meeting];
  await see.query(kinds, [region]);
  await see.query(
    `insert into conference (region_id, tenant_id, conference_id, kind_code, session_number, title, starts_at, ends_at, state, recorder_staff_id, recorder_label, created_by, opened_at, people, readers)
     select $1, $2, $4, 'plenary', (select count(*) + 1 from conference where region_id = $1 and tenant_id = $2), '全体会', now(), now() + interval '2 hours', 'open', $5, '記録', $5, now(), ${folded}, coalesce(${invited}, '{}')`,
    [...of, recorder, offices],
  );
  await see.query(
    `insert into conference_member (region_id, tenant_id, member_id, conference_id, member_tenant_id, staff_id, name, office, part, answer, pledged_at, pledge, attended_at, people, readers)
     select $1, $2, gen_random_uuid(), $4, (m->>'tenantId')::uuid, (m->>'staffId')::uuid, '出席者', '所属', 'member', 'accepted', now(), 'screen', now(), ${folded}, coalesce(${invited}, '{}')
     from jsonb_array_elements($5::jsonb) m`,
    [...of, JSON.stringify(everybody), offices],
  );
  await see.query(
    `with item_at as (select n, case when n % 2 = 0 then gen_random_uuid() end as person_id from generate_series(1, $6::int) n),
     person as (insert into person (region_id, tenant_id, person_id, number, created_by)
       select $1, $2, person_id, 'B-' || person_id, $5 from item_at where person_id is not null),
     item as (insert into agenda_item (region_id, tenant_id, item_id, conference_id, convener_tenant_id, position, sort, kind_code, title, person_id, basis, title_hidden, presenter_staff_id, presenter_label, people)
       select $1, $2, gen_random_uuid(), $4, $2, n, case when person_id is null then 'issue' else 'case' end, case when person_id is null then 'plenary' else 'support_9' end,
         '議題' || n, person_id, case when person_id is not null then 'conference' end, person_id is not null, $5, '説明', ${folded} from item_at returning *),
     brief as (insert into agenda_brief (region_id, tenant_id, item_id, conference_id, person_id, purpose, people)
       select region_id, tenant_id, item_id, conference_id, person_id, '話し合いたいこと', people from item),
     sheet as (insert into agenda_sheet (region_id, tenant_id, sheet_id, item_id, conference_id, person_id, title, text, position, people, created_by)
       select region_id, tenant_id, gen_random_uuid(), item_id, conference_id, person_id, '資料', '資料の文', 1, people, $5 from item),
     told as (insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, to_staff_id, to_member_id, basis, origin, origin_id, starts_at, until, recorded_by)
       select i.region_id, i.tenant_id, gen_random_uuid(), i.person_id, 'opens', array[told], i.tenant_id, m.member_tenant_id, m.staff_id, m.member_id, 'conference', 'conference', i.item_id,
         now(), to_timestamp(${inAYear}), $5
       from item i join conference_member m on m.region_id = i.region_id and m.conference_id = i.conference_id, unnest(array['minutes', 'paper']) told where i.person_id is not null)
     insert into conference_note (region_id, tenant_id, note_id, conference_id, convener_tenant_id, item_id, person_id, kind, text, position, writer_staff_id, writer_label, people)
     select region_id, tenant_id, gen_random_uuid(), conference_id, $2, item_id, person_id, 'note', '発言' || n, n, $5, '記録', people
     from item, generate_series(1, $7::int) n where n % $6 = item.position::int - 1`,
    [...of, recorder, size.items, size.notes],
  );
  return meeting;
}
