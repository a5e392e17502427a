import { inHome } from '@tsunagi/database';
import { secondsOf, type UntilMap } from '../desk/columns.js';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { kindOf, membersAskedTo } from './findConference.js';
import { minutesUntil } from './readableUntil.js';

/** How a seat stands on the rows that it opens: by account, or by itself where there is none, for the paper pack. */
export const seatKey = ({ staffId, memberId }: Pick<ConferenceMember, 'staffId' | 'memberId'>): string => staffId ?? memberId;

const mapOf = (keys: Iterable<string | null | undefined>, until: Date): UntilMap =>
  Object.fromEntries([...new Set(keys)].filter((key): key is string => !!key).map((key) => [key, secondsOf(until)]));

/** The offices in whose rows something of this meeting may lie: the convener's and those of everybody who was ever a member. */
export const homesOf = (conference: Conference, members: readonly ConferenceMember[]): string[] =>
  [...new Set([conference.tenantId, ...members.flatMap((each) => each.memberTenantId ?? [])])].sort();

/** The members whom the convener's own office sends: what is said about no item is for them to read. */
export function convening({ tenantId, people }: Conference, members: readonly ConferenceMember[]): UntilMap {
  const own = members.filter((each) => !each.removedAt && each.memberTenantId === tenantId).map((each) => each.staffId);
  return Object.fromEntries(Object.entries(people).filter(([key]) => own.includes(key)));
}

const ontoItems = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as conference_id, ?::jsonb as people, ?::jsonb as minuted,
  ?::jsonb as convening),
items as (update agenda_item t set people = given.minuted from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and (t.person_id is null or not t.title_hidden)),
briefs as (update agenda_brief t set people = given.minuted from given where t.region_id = given.region_id and t.tenant_id = given.tenant_id
  and t.conference_id = given.conference_id and t.person_id is null),
opinions as (update conference_opinion t set people = case when t.item_id is not null then given.minuted
    when jsonb_exists(given.people, t.staff_id::text) then given.convening || jsonb_build_object(t.staff_id, given.people -> t.staff_id::text)
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
    for (const member of members) Object.assign(member, { people, readers });
  });
  await foldOntoItems(tx, conference);
}

/** What is about nobody is read by the members; items and record also by whoever reads the minutes to approve them. */
export async function foldOntoItems(tx: Work, conference: Conference): Promise<void> {
  const { conferenceId, people, examiners } = conference;
  const maps = [people, { ...examiners, ...people }, { ...examiners, ...convening(conference, membersAskedTo(conference)) }].map((map) =>
    JSON.stringify(map),
  );
  for (const home of homesOf(conference, membersAskedTo(conference))) {
    await inHome(tx, home, 'conference.roster', {
      sql: ontoItems,
      values: [tx.asker.region, home, conferenceId, ...maps],
      protects: conferenceId,
    });
  }
}
