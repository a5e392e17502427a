import type { Lines, Session } from './flight.ts';
import { looksOf, type Offices, type Page, type Row } from './page.ts';

/** The name of a colleague, or how somebody of another office was written down at the time. */
const nameOf = (tenant: string, staff: string, label: string) => `coalesce((select m.display_name from membership m
  where m.region_id = $1 and m.tenant_id = ${tenant} and m.staff_id = ${staff} order by m.created_at desc limit 1), ${label})`;

const referral = `select *, ${nameOf('receiver_tenant_id', 'handler_staff_id', 'handler_label')} as handled_by from referral
  where region_id = $1 and referral_id = $2 and (tenant_id = $3 or receiver_tenant_id = $3)`;
const basics = `p.person_id, p.tenant_id, p.number as person_number, i.family_name, i.given_name, i.family_kana, i.given_kana, i.birth_date, i.sex,
  c.person_id as has_contact, c.phone, c.mobile, c.safe_contact, a.person_id as has_address, a.municipality_code, a.locality, a.street`;
const joins = `left join person_identity i on i.region_id = p.region_id and i.tenant_id = p.tenant_id and i.person_id = p.person_id
  left join person_contact c on c.region_id = p.region_id and c.tenant_id = p.tenant_id and c.person_id = p.person_id
  left join person_address a on a.region_id = p.region_id and a.tenant_id = p.tenant_id and a.person_id = p.person_id`;
const ofReferral = 'referral r join person p on p.region_id = r.region_id and p.tenant_id = r.tenant_id and p.person_id = r.person_id';
const lifeOf = (
  from: string,
  where: string,
) => `select h.person_id as has_household, h.kind, h.size, h.note, e.person_id as has_health, e.conditions,
    w.person_id as has_work, w.employment_status, w.wish
  from ${from} join support_case s on s.region_id = p.region_id and s.tenant_id = p.tenant_id and s.person_id = p.person_id
  left join case_household h on h.region_id = s.region_id and h.tenant_id = s.tenant_id and h.case_id = s.case_id
  left join case_health e on e.region_id = s.region_id and e.tenant_id = s.tenant_id and e.case_id = s.case_id
  left join case_work w on w.region_id = s.region_id and w.tenant_id = s.tenant_id and w.case_id = s.case_id
  where ${where} limit 1`;
const byReferral = 'r.region_id = $1 and r.referral_id = $2';
const person = `select ${basics} from ${ofReferral} ${joins} where ${byReferral}`;
const life = lifeOf(ofReferral, byReferral);
const events = `select e.*, ${nameOf('e.actor_tenant_id', 'e.actor_staff_id', 'e.actor_label')} as by from referral r join referral_event e on e.region_id = r.region_id and e.tenant_id = r.tenant_id and e.referral_id = r.referral_id
  where ${byReferral} order by e.at, e.event_id`;
const outcomes = `select o.* from referral r join referral_outcome o on o.region_id = r.region_id and o.tenant_id = r.tenant_id and o.referral_id = r.referral_id
  where ${byReferral} order by o.at, o.outcome_id`;
const grants = `select d.field_groups from referral r join disclosure d on d.region_id = r.region_id and d.tenant_id = r.tenant_id and d.origin_id = r.referral_id
  where ${byReferral} and d.to_tenant_id = $3 and d.verb = 'opens' and d.starts_at <= now() and d.until > now()
    and not exists (select from disclosure e where e.region_id = d.region_id and e.tenant_id = d.tenant_id and e.person_id = d.person_id
      and e.opens_line_id = d.line_id and e.until <= now())`;

const identityOf = (row: Row) =>
  row.family_name === null
    ? null
    : {
        familyName: row.family_name,
        givenName: row.given_name,
        familyKana: row.family_kana,
        givenKana: row.given_kana,
        birthDate: row.birth_date,
        sex: row.sex,
      };
const contactOf = (row: Row) => row.has_contact && { phone: row.phone, mobile: row.mobile, safeContact: row.safe_contact };
const addressOf = (row: Row) => row.has_address && { municipalityCode: row.municipality_code, locality: row.locality, street: row.street };
const lifeIn = (row: Row | undefined) => ({
  household: row?.has_household ? { kind: row.kind, size: row.size, note: row.note } : null,
  health: row?.has_health ? { conditions: row.conditions } : null,
  work: row?.has_work ? { employmentStatus: row.employment_status, wish: row.wish } : null,
});
const personGroups: [string, string][] = [
  ['PersonIdentity', 'identity'],
  ['PersonContact', 'contact'],
  ['PersonAddress', 'address'],
  ['CaseHousehold', 'household'],
  ['CaseHealth', 'health'],
  ['CaseWork', 'work'],
];

export async function showReferral(lines: Lines, offices: Offices, who: Session, id: string): Promise<Page> {
  const key = [who.region, id];
  const [[row], [of], [living], happened, came, granted] = (await lines.read(who, [
    { name: 'referral', text: referral, values: [...key, who.tenant] },
    { name: 'referral-person', text: person, values: key },
    { name: 'referral-life', text: life, values: key },
    { name: 'referral-events', text: events, values: key },
    { name: 'referral-outcomes', text: outcomes, values: key },
    { name: 'referral-grants', text: grants, values: [...key, who.tenant] },
  ])) as [Row[], Row[], Row[], Row[], Row[], Row[]];
  if (!row) return { body: null, looks: [] };
  const body = {
    id: row.referral_id,
    number: row.number,
    state: row.state,
    urgent: row.urgent,
    sender: offices.get(row.tenant_id),
    receiver: offices.get(row.receiver_tenant_id),
    needs: row.needs,
    summary: row.summary,
    request: row.request,
    replyDueOn: row.reply_due_on,
    handledBy: row.handled_by,
    sentAt: row.sent_at,
    events: happened.map((each) => ({
      id: each.event_id,
      kind: each.kind,
      fromState: each.from_state,
      toState: each.to_state,
      by: each.by,
      at: each.at,
    })),
    outcomes: came.map((each) => ({ id: each.outcome_id, voice: each.voice, code: each.code, text: each.text })),
    person: of && {
      id: of.person_id,
      number: of.person_number,
      tenant: offices.get(of.tenant_id),
      granted: [...new Set(granted.flatMap((line) => line.field_groups as string[]))].filter((group) => group !== 'referral').sort(),
      identity: identityOf(of),
      contact: contactOf(of),
      address: addressOf(of),
      ...lifeIn(living),
    },
  };
  return { body, looks: looksOf([row], [['Referral', 'referral'], ...personGroups]) };
}

const ofPerson = 'person p';
const byPerson = 'p.region_id = $1 and p.person_id = $2';
const personPage = {
  person: `select ${basics} from ${ofPerson} ${joins} where ${byPerson} and p.tenant_id = $3`,
  life: lifeOf(ofPerson, byPerson),
  members: `select member_id, name, relation from household_member where region_id = $1 and tenant_id = $3 and person_id = $2 order by updated_at desc`,
  cases: `select case_id, number, status from support_case where region_id = $1 and tenant_id = $3 and person_id = $2 order by status desc, opened_on desc`,
  consents: `select consent_id, purpose, until from consent where region_id = $1 and tenant_id = $3 and person_id = $2 order by given_on desc`,
  tasks: `select task_id, title, due_on from task where region_id = $1 and tenant_id = $3 and person_id = $2 and done_at is null order by due_on`,
  referrals: `select referral_id, number, state, tenant_id, receiver_tenant_id from referral where region_id = $1 and tenant_id = $3 and person_id = $2
    union select r.referral_id, r.number, r.state, r.tenant_id, r.receiver_tenant_id from person_link l
      join referral r on r.region_id = l.region_id and r.referral_id = l.referral_id
      where l.region_id = $1 and l.tenant_id = $3 and l.person_id = $2`,
  records: `select s.record_id, s.occurred_at, s.method, s.text, s.audience, ${nameOf('s.tenant_id', 's.author_id', 's.author_name')} as by
    from support_record s where s.region_id = $1 and s.tenant_id = $3 and s.person_id = $2
      and (s.audience in ('tenant', 'shared') or s.author_id = $4 or (s.audience = 'unit' and s.unit_id = $5))
    order by s.occurred_at desc, s.record_id desc limit 21`,
};

export async function showPerson(lines: Lines, offices: Offices, who: Session, id: string): Promise<Page> {
  const key = [who.region, id];
  const own = [...key, who.tenant];
  const ask = (name: keyof typeof personPage, values: unknown[]) => ({ name: `person-${name}`, text: personPage[name], values });
  const [[of], [living], members, cases, consents, tasks, referrals, records] = (await lines.read(who, [
    ask('person', own),
    ask('life', key),
    ask('members', own),
    ask('cases', own),
    ask('consents', own),
    ask('tasks', own),
    ask('referrals', own),
    ask('records', [...own, who.staff, who.unit]),
  ])) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
  if (!of) return { body: null, looks: [] };
  const body = {
    id: of.person_id,
    number: of.person_number,
    tenant: offices.get(of.tenant_id),
    identity: identityOf(of),
    contact: contactOf(of),
    address: addressOf(of),
    ...lifeIn(living),
    members: members.map((each) => ({ name: each.name, relation: each.relation })),
    cases: cases.map((each) => ({ id: each.case_id, number: each.number, status: each.status })),
    consents: consents.map((each) => ({ id: each.consent_id, purpose: each.purpose, until: each.until })),
    tasks: tasks.map((each) => ({ id: each.task_id, title: each.title, dueOn: each.due_on })),
    referrals: referrals.map((each) => ({
      id: each.referral_id,
      number: each.number,
      state: each.state,
      sender: offices.get(each.tenant_id),
      receiver: offices.get(each.receiver_tenant_id),
    })),
    records: records.slice(0, 20).map((each) => ({
      id: each.record_id,
      occurredAt: each.occurred_at,
      method: each.method,
      text: each.text,
      by: each.by,
      audience: each.audience,
    })),
    hasNextPage: records.length > 20,
  };
  const lists: [string, string | null, Row[]][] = [
    ['SupportRecord', 'records', records],
    ['Referral', 'referral', referrals],
    ['SupportCase', null, cases],
    ['Consent', null, consents],
    ['Task', null, tasks],
  ];
  const told = lists.flatMap(([subject, group, rows]): [string, string | null][] => (rows.length > 0 ? [[subject, group]] : []));
  return { body, looks: looksOf([of], [...personGroups, ...told]) };
}

const search = `with found as (
    select person_id, max(share) as share from (
      select person_id, count(*)::float / cardinality($3::text[]) as share from search_token
        where region_id = $1 and tenant_id = $2 and kind = 'name' and token = any($3) group by person_id
      union all
      select person_id, count(*)::float / cardinality($3::text[]) from label_token
        where region_id = $1 and tenant_id = $2 and kind = 'name' and token = any($3) group by referral_id, person_id) hit
    group by person_id having max(share) >= 0.5 order by share desc, person_id desc limit 20)
  select p.person_id, p.tenant_id, p.number, i.family_name, i.given_name, i.family_kana, i.given_kana, i.birth_date, i.sex
  from found join person p on p.region_id = $1 and p.person_id = found.person_id
  left join person_identity i on i.region_id = p.region_id and i.tenant_id = p.tenant_id and i.person_id = p.person_id
  order by found.share desc, (p.tenant_id = $2) desc, i.family_kana, i.given_kana, p.person_id limit 20`;

export async function findPeople(lines: Lines, offices: Offices, who: Session, tokens: string[]): Promise<Page> {
  const [rows] = (await lines.read(who, [{ name: 'search', text: search, values: [who.region, who.tenant, tokens] }])) as [Row[]];
  return {
    body: rows.map((row) => ({ id: row.person_id, number: row.number, tenant: offices.get(row.tenant_id), identity: identityOf(row) })),
    looks: looksOf(rows, [['PersonIdentity', 'identity']], 'listed'),
  };
}

/** Ranked by what the indexes alone hold of them; only those of the page are read. */
const hub = `with found as (
    select entry_id, round(1000 * sum(weight) / cardinality($2::text[]))::int as rank from hub_token
      where region_id = $1 and token = any($2) group by entry_id having count(*)::float / cardinality($2::text[]) >= 0.5),
  page as (select p.entry_id, p.name_kana, found.rank from hub_public p join found on p.region_id = $1 and p.entry_id = found.entry_id
    where p.ended_on is null or p.ended_on > (now() at time zone 'Asia/Tokyo')::date
    order by found.rank desc, p.name_kana, p.entry_id limit 21)
  select e.entry_id, e.kind, e.name, e.name_kana, e.municipality_code from page join hub_public e on e.region_id = $1 and e.entry_id = page.entry_id
  order by page.rank desc, page.name_kana, page.entry_id`;

export async function findEntries(lines: Lines, who: Session, tokens: string[]): Promise<Page> {
  const [rows] = (await lines.read(who, [{ text: hub, values: [who.region, tokens] }])) as [Row[]];
  const entries = rows.slice(0, 20).map((row) => ({
    id: row.entry_id,
    kind: row.kind,
    name: row.name,
    nameKana: row.name_kana,
    municipalityCode: row.municipality_code,
  }));
  return { body: { entries, hasNextPage: rows.length > 20 }, looks: [] };
}
