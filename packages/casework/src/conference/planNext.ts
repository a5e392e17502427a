import { authorize, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { localZone } from '../tenancy/index.js';
import { AgendaItem } from './AgendaItem.js';
import { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { findConference, kindOf, membersAskedTo } from './findConference.js';
import { createConference } from './planConference.js';
import { recordConference } from './recordConference.js';
import { foldRoster } from './roster.js';
import { seat } from './seat.js';

/**
 * 次回を準備する: by the rule of recurrence, with the same members. What was not discussed and is about nobody comes along;
 * cases stay with those who brought them, who bring them again with the basis of that day.
 */
export const planNext = (desk: Desk, input: { idempotencyKey: string; conferenceId: string }): Promise<{ conferenceId: string }> =>
  commandOnce(desk, 'planNext', input.idempotencyKey, input, async (tx) => {
    const previous = await findConference(tx, input.conferenceId);
    authorize(tx.actor, 'seat', 'Conference', previous);
    const startsAt = nextStart(previous);
    const endsAt = new Date(startsAt.getTime() + previous.endsAt.getTime() - previous.startsAt.getTime());
    const kind = kindOf(previous, previous.kindCode);
    const { title, place = null, onlineUrl = null, recurrence = null, groupId = null, conferenceId } = previous;
    const fields = { title, place, onlineUrl, recurrence, groupId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    const next = await createConference(tx, kind, fields, conferenceId);
    for (const member of membersAskedTo(previous)) {
      if (!member.removedAt) seat(tx, next, { ...seatOf(member) });
    }
    await foldRoster(tx, next);
    await carryItems(tx, previous, next);
    recordConference(tx, next, 'conference.planned', { kind: kind.code, after: previous.sessionNumber });
    return { conferenceId: next.conferenceId };
  });

const seatOf = ({ memberTenantId, staffId, name, office, part }: ConferenceMember) => ({
  memberTenantId: memberTenantId ?? null,
  staffId: staffId ?? null,
  name,
  office,
  part,
});

/** RRULE knows no zones here: it counts in the clock of Japan, which has no summer time. */
export function nextStart({ recurrence, startsAt }: Conference): Date {
  if (!recurrence) throw new ConflictError('NOT_RECURRING');
  const local = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(localZone).toPlainDateTime();
  const floating = new Date(`${local.toString({ smallestUnit: 'second' })}Z`);
  const next = new rrule.RRule({ ...rrule.RRule.parseString(recurrence), dtstart: floating }).after(floating);
  if (!next) throw new ConflictError('NOT_RECURRING');
  return new Date(Temporal.PlainDateTime.from(next.toISOString().replace('Z', '')).toZonedDateTime(localZone).epochMilliseconds);
}

async function carryItems(tx: Work, previous: Conference, next: Conference): Promise<void> {
  const region = { regionId: tx.asker.region };
  const open = await tx.em.find(
    AgendaItem,
    { ...region, conferenceId: previous.conferenceId, personId: null, state: { $in: ['proposed', 'distributed'] } },
    { orderBy: { position: 'asc' } },
  );
  for (const [at, item] of open.entries()) {
    await inHome(tx, item.tenantId, 'conference.item', () => {
      tx.em.create(AgendaItem, {
        ...region,
        tenantId: item.tenantId,
        itemId: newId(),
        conferenceId: next.conferenceId,
        convenerTenantId: next.tenantId,
        position: at + 1,
        sort: item.sort,
        kindCode: next.kindCode,
        title: item.title,
        purpose: item.purpose ?? null,
        fieldGroups: [],
        presenterStaffId: item.presenterStaffId,
        presenterLabel: item.presenterLabel,
        carriedFromId: item.itemId,
        people: { ...next.people },
        createdAt: tx.now,
      });
      item.state = 'carried';
    });
  }
}
