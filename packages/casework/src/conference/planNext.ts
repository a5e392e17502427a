import { authorize, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { Temporal } from 'temporal-polyfill';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { daysOf, isRule } from '../desk/recurrence.js';
import { localDay, localZone } from '../tenancy/index.js';
import { AgendaBrief } from './AgendaBrief.js';
import { AgendaItem } from './AgendaItem.js';
import { Conference } from './Conference.js';
import { findConference, getOwnSeat, kindOf, membersAskedTo } from './findConference.js';
import { createConference } from './planConference.js';
import { addBrief } from './proposeItem.js';
import { recordConference } from './recordConference.js';
import { foldRoster, homesOf } from './roster.js';
import { colleaguesToday, seat, seatOf, stillHere } from './seat.js';
import { numberOf } from './tellMembers.js';

/**
 * 次回を準備する: once, by the rule of recurrence, with the same members. What was not discussed and is about nobody comes along
 * with its pages; cases stay with those who brought them, who are told to bring them again with the basis of that day.
 */
export const planNext = (desk: Desk, input: { idempotencyKey: string; conferenceId: string }): Promise<{ conferenceId: string }> =>
  commandOnce(desk, 'planNext', input.idempotencyKey, input, async (tx) => {
    const [previous, after, today] = await Promise.all([
      findConference(tx, input.conferenceId),
      tx.em.findOne(Conference, { regionId: tx.asker.region, carriedFromId: input.conferenceId }),
      colleaguesToday(tx),
    ]);
    authorize(tx.actor, 'seat', 'Conference', previous);
    // What the meeting left over is known to those who sat in it.
    getOwnSeat(tx, previous);
    previous.step('next');
    if (after) throw new ConflictError('NEXT_IS_PLANNED');
    const startsAt = nextStart(previous, tx.now);
    const endsAt = new Date(startsAt.getTime() + previous.endsAt.getTime() - previous.startsAt.getTime());
    const kind = kindOf(previous, previous.kindCode);
    const { place = null, onlineUrl = null, recurrence = null, groupId = null, conferenceId } = previous;
    const fields = {
      title: titleOn(startsAt, previous),
      place,
      onlineUrl,
      recurrence,
      groupId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    };
    const next = await createConference(tx, kind, fields, conferenceId);
    const seated = membersAskedTo(previous).filter((each) => !each.removedAt);
    for (const member of stillHere(tx, seated, today)) seat(tx, next, seatOf(member));
    await foldRoster(tx, next);
    await carryItems(tx, previous, next);
    await tellPresenters(tx, previous, next);
    recordConference(tx, next, 'conference.planned', { kind: kind.code, after: previous.sessionNumber });
    return { conferenceId: next.conferenceId };
  });

/**
 * From when the next one is looked for. What is held once a month is next held in another month: counted from a day to which it
 * was moved ahead, the next one would be the very day from which it was moved.
 */
function countedFrom(rule: string, on: Temporal.PlainDate): Temporal.PlainDate {
  if (!/FREQ=MONTHLY/.test(rule)) return on;
  const first = on.with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return [...daysOf(rule, first.toString(), first.toString(), last.toString())].length > 1 ? on : last;
}

/** A rule that has not come round by then is held to be one that never does. */
const horizon = { years: 5 };

/** The rule counts in the days of Japan, which has no summer time: the next one is at the same hour. */
export function nextStart({ recurrence, startsAt }: Pick<Conference, 'recurrence' | 'startsAt'>, now?: Date): Date {
  const rule = recurrence ?? '';
  if (!isRule(rule)) throw new ConflictError('NOT_RECURRING');
  const local = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(localZone).toPlainDateTime();
  const on = local.toPlainDate();
  const counted = countedFrom(rule, on).add({ days: 1 });
  // Planned late, it is the next of those that are still to come.
  const tomorrow = now && localDay(now).add({ days: 1 });
  const from = tomorrow && Temporal.PlainDate.compare(tomorrow, counted) > 0 ? tomorrow : counted;
  const until = from.add(horizon);
  const [next] = daysOf(rule, on.toString(), from.toString(), until.toString());
  if (!next) throw new ConflictError('NOT_RECURRING');
  return new Date(Temporal.PlainDate.from(next).toPlainDateTime(local.toPlainTime()).toZonedDateTime(localZone).epochMilliseconds);
}

const monthOf = (at: Date): number => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(localZone).month;

/** 「11月の支援調整会議」 is in December 「12月の支援調整会議」: a month in the name, where it is that of the day, goes with the day. */
export const titleOn = (startsAt: Date, { title, startsAt: before }: Pick<Conference, 'title' | 'startsAt'>): string =>
  title.replace(/(?<![\d０-９第])(\d{1,2})(?=月(?!間|曜|\d))/, (month) =>
    Number(month) === monthOf(before) ? `${monthOf(startsAt)}` : month,
  );

async function carryItems(tx: Work, previous: Conference, next: Conference): Promise<void> {
  const { region: regionId } = tx.asker;
  const of = { regionId, conferenceId: previous.conferenceId, personId: null };
  const [open, briefs] = await Promise.all([
    tx.em.find(AgendaItem, { ...of, state: { $in: ['proposed', 'distributed'] } }, { orderBy: { position: 'asc' } }),
    tx.em.find(AgendaBrief, of),
  ]);
  for (const [at, item] of open.entries()) {
    const brief = briefs.find((each) => each.itemId === item.itemId);
    const carried = await carryItem(tx, next, item, { place: at + 1, purpose: brief?.purpose ?? null });
    await carrySheets(tx, next, item, carried);
  }
}

async function carryItem(tx: Work, next: Conference, item: AgendaItem, { place, purpose }: { place: number; purpose: string | null }) {
  const { tenantId, sort, title, presenterStaffId, presenterLabel, hubOn } = item;
  let carried: AgendaItem | undefined;
  await inHome(tx, tenantId, 'conference.item', () => {
    carried = tx.em.create(AgendaItem, {
      regionId: tx.asker.region,
      tenantId,
      itemId: newId(),
      conferenceId: next.conferenceId,
      convenerTenantId: next.tenantId,
      position: place,
      sort,
      kindCode: next.kindCode,
      title,
      presenterStaffId,
      presenterLabel,
      hubOn: hubOn ?? null,
      carriedFromId: item.itemId,
      people: { ...next.people },
      createdAt: tx.now,
    });
    item.state = 'carried';
  });
  await addBrief(tx, carried as AgendaItem, next, { purpose });
  return carried as AgendaItem;
}

const carry = `
insert into agenda_sheet (region_id, tenant_id, sheet_id, item_id, conference_id, title, text, file_name, media_type, byte_size, pages, bytes, position, people, created_at, created_by)
  select region_id, tenant_id, gen_random_uuid(), ?::uuid, ?::uuid, title, text, file_name, media_type, byte_size, pages, bytes, position, ?::jsonb, ?::timestamptz, created_by
  from agenda_sheet where region_id = ? and tenant_id = ? and item_id = ? and person_id is null`;

/** The pages stay where they were read, and are read once more where the item is spoken of; those that are files too. */
const carrySheets = (tx: Work, next: Conference, item: AgendaItem, carried: AgendaItem): Promise<void> =>
  inHome(tx, item.tenantId, 'conference.item', {
    sql: carry,
    values: [carried.itemId, next.conferenceId, JSON.stringify(next.people), tx.now, item.regionId, item.tenantId, item.itemId],
    protects: item.conferenceId,
  });

const leftOver = `
with told as (insert into notice (region_id, tenant_id, notice_id, staff_id, kind, conference_id, number, at)
  select distinct on (i.presenter_staff_id) i.region_id, i.tenant_id, gen_random_uuid(), i.presenter_staff_id, 'conference.item_left', ?::uuid, ?, ?::timestamptz
  from agenda_item i where i.region_id = ? and i.tenant_id = ? and i.conference_id = ? and i.person_id is not null
    and i.state in ('proposed', 'distributed') and i.presenter_staff_id = any(?::uuid[]) returning *)
select enqueue('send-mail', json_build_object('region', region_id, 'tenant', tenant_id, 'notice', notice_id)) from told`;

/** Whoever brought a case that was not discussed, and sits in the next meeting too: which case it was stays with them. */
async function tellPresenters(tx: Work, previous: Conference, next: Conference): Promise<void> {
  const { region } = tx.asker;
  const members = membersAskedTo(next);
  const seated = `{${members.flatMap((each) => each.staffId ?? []).join()}}`;
  for (const home of homesOf(next, members)) {
    const values = [next.conferenceId, numberOf(next), tx.now, region, home, previous.conferenceId, seated];
    await inHome(tx, home, 'notice', { sql: leftOver, values, protects: previous.conferenceId });
  }
}
