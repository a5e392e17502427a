import type { FieldGroup } from '@tsunagi/access';

/** Tables opened by a field group of the person. */
const byGroup: Record<FieldGroup, readonly string[]> = {
  identity: ['person_identity'],
  contact: ['person_contact'],
  address: ['person_address'],
  household: ['case_household', 'household_member'],
  benefit: ['case_benefit'],
  money: ['case_money'],
  health: ['case_health'],
  work: ['case_work'],
  safety: ['case_safety'],
  records: ['support_record', 'record_version'],
};
/** Tables opened by any line of the person: they carry no personal data of their own. */
const byAnyGroup = ['person', 'support_case'] as const;
/** Tables opened by the lines of one referral. */
const byReferral = ['referral', 'referral_event', 'referral_outcome', 'share_request'] as const;

const set = (table: string, fold: string, { column = 'readers', beside = '' } = {}) =>
  `set_${table} as (update ${table} t set ${column} = ${fold}${beside} from given where t.region_id = given.region_id
     and t.tenant_id = given.tenant_id and t.person_id = given.person_id and t.${column} is distinct from ${fold}${beside})`;

const groupFold = (group: FieldGroup) => `coalesce((select until from by_group where field_group = '${group}'), '{}')`;
const anyFold = `coalesce((select until from by_any), '{}')`;
const referralFold = `coalesce((select until from by_referral f where f.origin_id = t.referral_id), '{}')`;
const namedFold = `coalesce((select until from by_named where field_group = 'address'), '{}')`;

/** person_address carries two folds (tenants and named staff), which must not be two updates of one row. */
const addressUpdate = `set_person_address as (update person_address t set readers = ${groupFold('address')}, people = ${namedFold} from given
     where t.region_id = given.region_id and t.tenant_id = given.tenant_id and t.person_id = given.person_id
     and (t.readers is distinct from ${groupFold('address')} or t.people is distinct from ${namedFold}))`;

const ofGroup = (group: FieldGroup): string[] =>
  byGroup[group].map((table) => (table === 'person_address' ? addressUpdate : set(table, groupFold(group))));

/**
 * What is said and handed out about a person at a conference follows the lines of its item, and names people, not offices.
 * `minutes` opens the item (of which others may know by the list of members) and its record, `paper` its purpose and its written pages, the name of a field group the page of that group.
 * Somebody without an account stands there by their seat: nobody signs in as that, and the pack for them is cut by it.
 */
const seats = (group: string) => `coalesce((select until from by_seat s where s.origin_id = t.item_id and s.field_group = ${group}), '{}')`;
const atConference = [
  set('agenda_item', seats(`'minutes'`), { column: 'people', beside: ' || t.roster' }),
  set('agenda_brief', seats(`'paper'`), { column: 'people' }),
  set('agenda_sheet', seats(`coalesce(t.field_group, 'paper')`), { column: 'people' }),
  set('conference_note', seats(`'minutes'`), { column: 'people' }),
  set('conference_opinion', seats(`'minutes'`), { column: 'people' }),
];

const groups = Object.keys(byGroup) as FieldGroup[];

/** Whose lines: those of a person, or those that a meeting told of whomever. */
const ofPerson = { key: 'person_id', lines: 'o.person_id = given.person_id' } as const;
const ofMeeting = {
  key: 'conference_id',
  lines: `o.origin = 'conference' and o.origin_id in (select i.item_id from agenda_item i where i.region_id = given.region_id
      and i.tenant_id = given.tenant_id and i.conference_id = given.conference_id)`,
} as const;

/**
 * A line is read beside whatever ends it, in one pass: an ending is about the same person and of the same origin as what it ends.
 * Looked up line by line they would be compared each with each, of which a meeting of hundreds makes half a million.
 */
const fold = (updates: readonly string[], { key, lines }: typeof ofPerson | typeof ofMeeting = ofPerson): string => `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as ${key}),
line as (
  select origin, to_tenant_id <> tenant_id as abroad, to_tenant_id, to_staff_id, field_groups, origin_id,
    named_as(to_tenant_id, to_staff_id) as named, coalesce(named_as(to_tenant_id, to_staff_id), to_member_id::text) as seat,
    floor(extract(epoch from ended))::bigint as until
  from (select o.*, min(o.until) over (partition by coalesce(o.opens_line_id, o.line_id)) as ended
    from given join disclosure o on o.region_id = given.region_id and o.tenant_id = given.tenant_id and ${lines}) told
  where verb = 'opens' and starts_at <= now() and ended > now()
),
to_office as (select * from line where abroad and to_staff_id is null and origin <> 'conference'),
latest_by_group as (select g as field_group, to_tenant_id, max(until) as until from to_office, unnest(field_groups) g group by 1, 2),
by_group as (select field_group, jsonb_object_agg(to_tenant_id, until) as until from latest_by_group group by 1),
latest_by_any as (select to_tenant_id, max(until) as until from to_office group by 1),
by_any as (select jsonb_object_agg(to_tenant_id, until) as until from latest_by_any having count(*) > 0),
latest_by_referral as (select origin_id, to_tenant_id, max(until) as until from to_office where 'referral' = any(field_groups) group by 1, 2),
by_referral as (select origin_id, jsonb_object_agg(to_tenant_id, until) as until from latest_by_referral group by 1),
latest_by_named as (select g as field_group, named, max(until) as until from line, unnest(field_groups) g
  where named is not null and origin <> 'conference' group by 1, 2),
by_named as (select field_group, jsonb_object_agg(named, until) as until from latest_by_named group by 1),
latest_by_seat as (select origin_id, g as field_group, seat, max(until) as until from line, unnest(field_groups) g
  where origin = 'conference' and seat is not null group by 1, 2, 3),
by_seat as (select origin_id, field_group, jsonb_object_agg(seat, until) as until from latest_by_seat group by 1, 2),
${updates.join(',\n')}
select 1`;

/** By the groups that a line can name: the field groups of a person, the referral itself, what is said at a conference. */
const statements = new Map<string, string>();

/**
 * Folds the ledger of one person onto the rows that lines of these groups can open (all groups where none are named):
 * for each other tenant the latest end among the lines that have begun and not ended. Lines to the owner itself (the answers
 * that come back) make nobody a reader: they would open the office's own people to those of its staff who answer for it and
 * do not work with them. A line that names one person opens nothing to that person's office. One statement, in the home of the record; it leaves `version` alone, for nothing that a person wrote has changed. Parameters: region, tenant, person.
 */
export function foldStatement(named: readonly string[] = [...groups, 'referral', 'minutes']): string {
  const wanted = groups.filter((group) => named.includes(group));
  const referral = named.includes('referral');
  const conference = named.includes('minutes') || named.includes('paper');
  const key = [...wanted, referral, conference].join();
  const statement =
    statements.get(key) ??
    fold([
      ...wanted.flatMap(ofGroup),
      ...byAnyGroup.map((table) => set(table, anyFold)),
      ...(referral ? byReferral.map((table) => set(table, referralFold)) : []),
      ...(conference ? atConference : []),
    ]);
  statements.set(key, statement);
  return statement;
}

/** The same for the tables of one field group alone: enough where no line was written but a row was added. */
export const foldGroupStatements = Object.fromEntries(groups.map((group) => [group, fold(ofGroup(group))])) as Record<FieldGroup, string>;

/** The same for what stands about the person in conferences. */
export const foldSeatsStatement: string = fold(atConference);

/** The same for what stands in one conference about anybody. Parameters: region, tenant, conference. */
export const foldMeetingStatement: string = fold(
  atConference.map((update) =>
    update.replace('t.person_id = given.person_id', 't.conference_id = given.conference_id and t.person_id is not null'),
  ),
  ofMeeting,
);
