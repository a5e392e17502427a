import { ConflictError } from '@tsunagi/access';
import type { Desk, Work } from '../desk/desk.js';
import { endStatement } from '../disclosure/index.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { editConference, type OfConference } from './editConference.js';
import { foldOntoItems, inEveryLedger } from './roster.js';

/** Days in which minutes that lie open for approval are approved or sent back; then they close by themselves. */
const daysToExamine = 7;

/** Whoever has written even one line of the record is an author of the minutes. */
export const assertWroteNothing = (lines: number): void => {
  if (lines > 0) throw new ConflictError('AUTHOR_CANNOT_APPROVE');
};

/** How many lines of the record whoever acts has written. */
export const countOwnLines = (tx: Work, { conferenceId }: OfConference): Promise<number> =>
  tx.em.count(ConferenceNote, { regionId: tx.asker.region, conferenceId, writerStaffId: tx.asker.staff });

/**
 * 決裁のために読む: a second person of the convener who had no seat reads the items and their record, not the papers, until they
 * have approved them or sent them back. Of a person only what a colleague was told there, on the same basis and no longer
 * than that: a line of the ledger for each item, so that the person can be shown who has read it and why.
 */
export const examineMinutes = (desk: Desk, input: OfConference): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['approve', 'conference.minutes_examined'], openMinutes, (tx: Work) => countOwnLines(tx, input));

async function openMinutes(conference: Conference, tx: Work, lines: number): Promise<void> {
  assertWroteNothing(lines);
  const until = new Date(tx.now.getTime() + daysToExamine * 86_400_000);
  if (!conference.examine(tx.now, tx.asker.staff, until)) return;
  await inEveryLedger(tx, conference, 'conference.examine', openRecord, [tx.asker.tenant, tx.asker.staff, until]);
  await foldOntoItems(tx, conference);
}

const ofMeeting = `agenda_item i on i.region_id = given.region_id and i.tenant_id = given.tenant_id and i.conference_id = given.conference_id
  join disclosure o on o.region_id = i.region_id and o.tenant_id = i.tenant_id and o.origin_id = i.item_id and o.origin = 'conference'
    and o.verb = 'opens' and o.until > now() and not exists (select from disclosure e where e.region_id = o.region_id
      and e.tenant_id = o.tenant_id and e.person_id = o.person_id and e.opens_line_id = o.line_id)`;

/** What was told to a seat of the convener whose member has an account is opened to one colleague more, who has no seat. */
const openRecord = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as conference_id, ?::uuid as convener, ?::uuid as staff,
  ?::timestamptz as until),
heard as (select distinct on (o.origin_id) o.*, least(o.until, given.until) as closes from given join ${ofMeeting}
    and o.to_tenant_id = given.convener and o.to_staff_id is not null and o.to_member_id is not null and 'minutes' = any(o.field_groups)
  order by o.origin_id, o.until desc),
opened as (insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, to_staff_id,
    basis, consent_id, basis_note, origin, origin_id, starts_at, until, recorded_by)
  select h.region_id, h.tenant_id, gen_random_uuid(), h.person_id, 'opens', '{minutes}', h.from_tenant_id, h.to_tenant_id, given.staff,
    h.basis, h.consent_id, '会議録の決裁のため', h.origin, h.origin_id, now(), h.closes, given.staff from heard h, given),
entry as (select h.origin_id, jsonb_build_object(given.staff, floor(extract(epoch from h.closes))::bigint) as people from heard h, given),
items as (update agenda_item t set people = t.people || entry.people from given, entry where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.item_id = entry.origin_id and t.title_hidden),
notes as (update conference_note t set people = t.people || entry.people from given, entry where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.item_id = entry.origin_id and t.person_id is not null)
select 1`;

/** Ends what lay open for the approval and takes those who read it off every row: no line to a seat is touched. */
const closeRecord = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as conference_id, ?::uuid[] as staff, ?::uuid as by),
ended as (${endStatement('conference.minutes_settled', `from given join ${ofMeeting} and o.to_member_id is null and o.to_staff_id = any(given.staff)`)}),
items as (update agenda_item t set people = t.people - given.staff::text[] from given where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id and t.title_hidden),
notes as (update conference_note t set people = t.people - given.staff::text[] from given where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id and t.person_id is not null)
select 1`;

/** The minutes are approved, or written on: from the next request on, whoever read them for that reads them no more. */
export async function endExamination(tx: Work, conference: Conference): Promise<void> {
  const staff = Object.keys(conference.examiners);
  if (staff.length === 0) return;
  conference.examiners = {};
  await inEveryLedger(tx, conference, 'conference.examine', closeRecord, [`{${staff.join()}}`, tx.asker.staff]);
  await foldOntoItems(tx, conference);
  const { conferenceId, version, tenantId } = conference;
  tx.news.push({ tenant: tenantId, kind: 'conference', subject: conferenceId, version, staff });
}
