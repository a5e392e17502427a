import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** One's own sessions that are still open, the newest first. */
export const listMySessions = reading({
  name: 'my sessions',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('session as s')
      .where('s.regionId', '=', who.region)
      .where('s.staffId', '=', who.staff)
      .where('s.endedAt', 'is', null)
      .where(sql<boolean>`least(s.idle_until, s.expires_at) > now()`)
      .where(mayRead(variant, 'Session', 's', who))
      .orderBy('s.createdAt', 'desc')
      .orderBy('s.sessionId', 'desc')
      .limit(100)
      .select(['s.sessionId', 's.device', 's.createdAt', 's.lastSeenAt', 's.idleUntil', 's.expiresAt', 's.secondFactor']),
  discloses: null,
});

/** The organisations for which one may act today, the oldest membership first. */
export const listMyMemberships = reading({
  name: 'my memberships',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('membership as m')
      .where('m.regionId', '=', who.region)
      .where('m.staffId', '=', who.staff)
      .where('m.endedAt', 'is', null)
      .where(sql<boolean>`(now() at time zone 'Asia/Tokyo')::date between m.valid_from and coalesce(m.valid_until, 'infinity')`)
      .where(mayRead(variant, 'Membership', 'm', who))
      .orderBy('m.validFrom')
      .orderBy('m.membershipId')
      .select(['m.membershipId', 'm.tenantId', 'm.unitId', 'm.jobTitle', 'm.roles']),
  discloses: null,
});

/** Whether one has a confirmed second factor: a row, or none. */
export const readMySecondFactor = reading({
  name: 'my second factor',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('totp_credential as t')
      .where('t.regionId', '=', who.region)
      .where('t.staffId', '=', who.staff)
      .where('t.confirmedAt', 'is not', null)
      .where(mayRead(variant, 'TotpCredential', 't', who))
      .select('t.confirmedAt'),
  discloses: null,
});
