import { inHome, readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { type EndReason, endStatement, foldMeeting, keptOfLine, refold } from '../disclosure/index.js';
import type { Conference } from './Conference.js';
import { endHomeworkOf } from './endHomework.js';
import { kindsFor, membersAskedTo } from './findConference.js';
import { minutesUntil, papersUntil } from './readableUntil.js';
import { homesOf } from './roster.js';

/**
 * What meetings opened lies in the ledgers of several offices. So every act here is one statement that goes to each of these homes:
 * what it is about travels as one JSON value (`given`), from which the lines that are `meant` follow, and `facts` holds what else a
 * statement wants to know. In each home the epochs come first, then the ledger, then the fold.
 */

/** Which lines of the ledgers are meant, of all that one meeting or one consent opened: what is left out narrows nothing. */
export interface Opened {
  itemId?: string;
  /** Told to these seats. */
  memberIds?: readonly string[];
  /** Told to these without a seat, who read the minutes to approve them. */
  examiners?: readonly string[];
  /** Only lines that tell this: the pages, or the record. */
  told?: 'paper' | 'minutes';
  /** Whoever brought an item keeps what they brought. */
  exceptPresenters?: boolean;
}

const given = `given as (select * from jsonb_to_record(?::jsonb) as g (region_id int, tenant_id uuid, conference_id uuid, consent_id uuid,
  item_id uuid, member_ids uuid[], examiners uuid[], told text, except_presenters boolean, facts jsonb, acting uuid))`;

/** The lines `o` that are meant and that nothing has ended, with their item `i`; some of them may have run out. */
const meant = `from given join agenda_item i on i.region_id = given.region_id and i.tenant_id = given.tenant_id
    and (i.conference_id = given.conference_id or i.consent_id = given.consent_id) and i.item_id = coalesce(given.item_id, i.item_id)
  join disclosure o on o.region_id = i.region_id and o.tenant_id = i.tenant_id and o.origin_id = i.item_id and o.origin = 'conference'
    and o.verb = 'opens' and (given.member_ids is null or o.to_member_id = any(given.member_ids))
    and (given.examiners is null or o.to_member_id is null and o.to_staff_id = any(given.examiners))
    and (given.told is null or given.told = any(o.field_groups))
    and not (coalesce(given.except_presenters, false) and o.to_staff_id is not distinct from i.presenter_staff_id)
    and not exists (select from disclosure e where e.region_id = o.region_id and e.tenant_id = o.tenant_id
      and e.person_id = o.person_id and e.opens_line_id = o.line_id)`;

const sentTo = (tx: Work, home: string, of: { conferenceId: string } | { consentId: string }, opened: Opened, facts: object = {}): string =>
  JSON.stringify({
    region_id: tx.asker.region,
    tenant_id: home,
    conference_id: 'conferenceId' in of ? of.conferenceId : null,
    consent_id: 'consentId' in of ? of.consentId : null,
    item_id: opened.itemId ?? null,
    member_ids: opened.memberIds ?? null,
    examiners: opened.examiners ?? null,
    told: opened.told ?? null,
    except_presenters: opened.exceptPresenters ?? false,
    facts,
    acting: tx.asker.staff,
  });

const endNow = (reason: EndReason, which = meant): string => `with ${given} ${endStatement(reason, which)}`;
const stillOpen = `${meant} and o.until > now()`;

const raiseEpochs = `with ${given} update person p set disclosure_epoch = disclosure_epoch + 1 from given join agenda_item i
    on i.region_id = given.region_id and i.tenant_id = given.tenant_id and i.conference_id = given.conference_id
    and i.item_id = coalesce(given.item_id, i.item_id)
  where p.region_id = i.region_id and p.tenant_id = i.tenant_id and p.person_id = i.person_id`;

/** One statement about the ledgers of a meeting, in each office where something of it lies: after the epochs there, before the fold. */
async function inEveryLedger(
  tx: Work,
  conference: Conference,
  { homes, ...opened }: Opened & { homes?: readonly string[] },
  sql: string,
  facts?: object,
): Promise<void> {
  const { conferenceId } = conference;
  for (const home of homes ?? homesOf(conference, membersAskedTo(conference))) {
    const values = [sentTo(tx, home, { conferenceId }, opened, facts)];
    await inHome(tx, home, 'ledger.epoch', { sql: raiseEpochs, values, protects: conferenceId });
    await inHome(tx, home, 'conference.ledger', { sql, values, protects: conferenceId });
    await foldMeeting(tx, home, conferenceId);
  }
}

/**
 * Ends what this meeting opened, or what of it is meant, in every ledger that holds a line of it: the one way in which a
 * struck item, a seat that is given up, a meeting that is cancelled and minutes that are settled close. What has run out ends
 * too: otherwise it would open again with the meeting if that were moved. Whoever acts need not read those ledgers, nor the items.
 */
export const endOpened = (
  tx: Work,
  conference: Conference,
  opened: Opened & { homes?: readonly string[] },
  reason: EndReason,
): Promise<void> => inEveryLedger(tx, conference, opened, endNow(reason));

const movedEnd = `(given.facts -> i.kind_code ->> case when 'minutes' = any(o.field_groups) or o.to_staff_id = i.presenter_staff_id
  then 'minutes' else 'paper' end)::timestamptz`;
const consentEnd = `(select ((c.until + 1)::timestamp at time zone 'Asia/Tokyo') from consent c where c.region_id = o.region_id
  and c.tenant_id = o.tenant_id and c.consent_id = o.consent_id)`;

/** Told to others than whoever brought it, on a consent that was taken back: of all meetings only what was open then was ended. */
const withdrawn = `(o.to_staff_id is distinct from i.presenter_staff_id and exists (select from consent_withdrawal w
  where w.region_id = o.region_id and w.tenant_id = o.tenant_id and w.consent_id = o.consent_id))`;

/** Lines are never changed: each that the move concerns ends, and a further one opens the same to the same until the new day. */
const moveEnds = `with ${given},
moved as materialized (select o.*, least(${movedEnd}, ${consentEnd}) as anew ${meant} and not ${withdrawn}),
ended as (${endStatement('conference.moved', 'from moved o, given where o.anew is distinct from o.until')})
insert into disclosure (${keptOfLine}, basis_note, sayings, line_id, verb, starts_at, until, recorded_by)
  select ${keptOfLine.replace(/(\w+)/g, 'o.$1')}, o.basis_note, o.sayings, gen_random_uuid(), 'opens', now(), o.anew, given.acting
  from moved o, given where o.anew is distinct from o.until and o.anew > now()`;

/** Moves the ends of all that was opened with the day of the meeting, from which they are counted; none outlasts its consent. */
export const moveOpened = (tx: Work, conference: Conference): Promise<void> =>
  inEveryLedger(
    tx,
    conference,
    {},
    moveEnds,
    Object.fromEntries(
      kindsFor(conference).map((kind) => [kind.code, { minutes: minutesUntil(kind, conference), paper: papersUntil(kind, conference) }]),
    ),
  );

/**
 * What was told to a seat of the convener whose member has an account is opened to one colleague more, who has no seat; but
 * not what stood on a consent that was taken back, which whoever brought it reads alone.
 */
const openRecord = `with ${given},
heard as (select distinct on (o.origin_id) o.* ${stillOpen} and o.to_tenant_id = (given.facts ->> 'convener')::uuid
    and o.to_staff_id is not null and o.to_member_id is not null and not exists (select from consent_withdrawal w
      where w.region_id = o.region_id and w.tenant_id = o.tenant_id and w.consent_id = o.consent_id)
  order by o.origin_id, o.until desc)
insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, to_staff_id,
    basis, consent_id, sayings, origin, origin_id, starts_at, until, recorded_by)
  select h.region_id, h.tenant_id, gen_random_uuid(), h.person_id, 'opens', '{minutes}', h.from_tenant_id, h.to_tenant_id, given.acting,
    h.basis, h.consent_id, '{for_approval}', h.origin, h.origin_id, now(), least(h.until, (given.facts ->> 'minutes')::timestamptz), given.acting
  from heard h, given`;

/** Opens the record, and not the pages, to whoever acts, on the lines by which a colleague was told of it. */
export const openRecordTo = (tx: Work, conference: Conference, until: Date): Promise<void> =>
  inEveryLedger(tx, conference, { told: 'minutes' }, openRecord, { convener: conference.tenantId, minutes: until });

const count = `with ${given} select count(*)::int as lines ${stillOpen}`;

/**
 * Ends what was told at any meeting on a consent that was taken back, in the own office too; only whoever brought the item
 * keeps what they brought. Homework that was given on it is taken back. After `raiseEpoch`. Gives how many lines ended.
 */
export async function endAgreed(tx: Work, { tenantId, personId, consentId }: { tenantId: string; personId: string; consentId: string }) {
  const values = [sentTo(tx, tenantId, { consentId }, { exceptPresenters: true })];
  const [found] = await readInHome<{ lines: number }>(tx, tenantId, 'conference.opened', { sql: count, values, protects: personId });
  await endHomeworkOf(tx, tenantId, { consentId }, personId);
  await inHome(tx, tenantId, 'conference.ledger', { sql: endNow('consent.withdrawn', stillOpen), values, protects: personId });
  await refold(tx, tenantId, personId, ['minutes']);
  return found?.lines ?? 0;
}
