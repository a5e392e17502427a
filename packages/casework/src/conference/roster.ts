import { namedAs } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { secondsOf, type UntilMap } from '../desk/columns.js';
import type { Work } from '../desk/desk.js';
import { foldMeeting } from '../disclosure/index.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { kindOf, membersAskedTo } from './findConference.js';
import { minutesUntil } from './readableUntil.js';

/** How a seat stands on the rows that it opens: by account and office, or by itself where there is no account, for the paper pack. */
export const seatKey = ({
  memberTenantId,
  staffId,
  memberId,
}: Pick<ConferenceMember, 'memberTenantId' | 'staffId' | 'memberId'>): string =>
  memberTenantId && staffId ? namedAs(memberTenantId, staffId) : memberId;

const mapOf = (keys: Iterable<string | null | undefined>, until: Date): UntilMap =>
  Object.fromEntries([...new Set(keys)].filter((key): key is string => !!key).map((key) => [key, secondsOf(until)]));

/** The offices in whose rows something of this meeting may lie: the convener's and those of everybody who was ever a member. */
export const homesOf = (conference: Conference, members: readonly ConferenceMember[]): string[] =>
  [...new Set([conference.tenantId, ...members.flatMap((each) => each.memberTenantId ?? [])])].sort();

/** The members whom the convener's own office sends: what is said about no item is for them to read. */
export function convening({ tenantId, people }: Conference, members: readonly ConferenceMember[]): UntilMap {
  const own = members.filter((each) => !each.removedAt && each.memberTenantId === tenantId).map(seatKey);
  return Object.fromEntries(Object.entries(people).filter(([key]) => own.includes(key)));
}

/** Who was seated when the meeting had begun: of the cases that were on the agenda before they learn by being told. */
export const cameLate = (conference: Conference): ConferenceMember[] =>
  membersAskedTo(conference).filter(({ createdAt, removedAt }) => conference.openedAt && createdAt > conference.openedAt && !removedAt);

const without = (people: UntilMap, keys: readonly string[]): UntilMap =>
  Object.fromEntries(Object.entries(people).filter(([key]) => !keys.includes(key)));

/** Whoever reads the minutes to approve them, as one who acts for the convener. */
const examining = ({ tenantId, examiners }: Conference): UntilMap =>
  Object.fromEntries(Object.entries(examiners).map(([staff, until]) => [namedAs(tenantId, staff), until]));

const ontoList = `update conference_member set people = ?::jsonb, readers = ?::jsonb where region_id = ? and tenant_id = ? and conference_id = ?`;

const ontoItems = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as conference_id, ?::jsonb as people, ?::jsonb as minuted,
  ?::jsonb as punctual, ?::jsonb as late, ?::jsonb as convening, ?::jsonb as authors),
items as (update agenda_item t set people = given.minuted from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null),
cases as (update agenda_item t set roster = given.punctual || coalesce((select jsonb_object_agg(l.key, l.until)
    from jsonb_to_recordset(given.late) as l(key text, until bigint, since timestamptz) where l.since <= t.created_at), '{}')
  from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id
  and t.person_id is not null and not t.title_hidden),
briefs as (update agenda_brief t set people = given.minuted from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null),
opinions as (update conference_opinion t set people = case when t.item_id is not null then given.minuted
    when jsonb_exists(given.people, given.authors ->> t.member_id::text)
    then given.convening || jsonb_build_object(given.authors ->> t.member_id::text, given.people -> (given.authors ->> t.member_id::text))
    else given.convening end from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null),
sheets as (update agenda_sheet t set people = given.people from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null),
notes as (update conference_note t set people = given.minuted from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null)
select 1`;

/**
 * Brings everything that follows the list of members in line with it: the meeting itself, the list, and what is about
 * nobody. What is about a person follows the ledger. In the transaction that changes the list, for it ends access too.
 */
export async function foldRoster(tx: Work, conference: Conference): Promise<void> {
  const members = membersAskedTo(conference);
  const seated = members.filter((each) => !each.removedAt);
  const until = minutesUntil(kindOf(conference, conference.kindCode), conference);
  const people = mapOf(seated.map(seatKey), until);
  const readers = mapOf(
    seated.map((each) => each.memberTenantId).filter((id) => id !== conference.tenantId),
    until,
  );
  await inHome(tx, conference.tenantId, 'conference.roster', () => {
    Object.assign(conference, { people, readers, boardVersion: conference.boardVersion + 1 });
  });
  await inHome(tx, conference.tenantId, 'conference.roster', {
    sql: ontoList,
    values: [JSON.stringify(people), JSON.stringify(readers), tx.asker.region, conference.tenantId, conference.conferenceId],
  });
  await foldOntoItems(tx, conference);
}

/**
 * What is about nobody is read by the members; items and record also by whoever reads the minutes to approve them. Of a case
 * whose title is not hidden the members know too, but for those who came late; the ledger adds to whom it was told.
 */
export async function foldOntoItems(tx: Work, conference: Conference): Promise<void> {
  const { conferenceId, people } = conference;
  const members = membersAskedTo(conference);
  const examiners = examining(conference);
  const late = cameLate(conference).map((each) => ({ key: seatKey(each), until: people[seatKey(each)], since: each.createdAt }));
  const punctual = without(
    people,
    late.map(({ key }) => key),
  );
  const maps = [
    people,
    { ...examiners, ...people },
    { ...examiners, ...punctual },
    late,
    { ...examiners, ...convening(conference, members) },
    Object.fromEntries(members.flatMap((each) => (each.staffId ? [[each.memberId, seatKey(each)]] : []))),
  ].map((map) => JSON.stringify(map));
  for (const home of homesOf(conference, members)) {
    await inHome(tx, home, 'conference.roster', {
      sql: ontoItems,
      values: [tx.asker.region, home, conferenceId, ...maps],
      protects: conferenceId,
    });
    await foldMeeting(tx, home, conferenceId);
  }
}
