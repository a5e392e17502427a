import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Actor, StaffRole } from '@tsunagi/access';
import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, type Guard, transactByKey } from '@tsunagi/database';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import { Membership } from '../tenancy/Membership.js';
import { Staff } from '../tenancy/Staff.js';
import { Tenant } from '../tenancy/Tenant.js';
import { Unit } from '../tenancy/Unit.js';
import { actorLabel } from './actorLabel.js';
import { Session } from './Session.js';

const minutes = 60_000;
/** 15 minutes without a sign of life, 12 hours at most. */
export const sessionLimits = { idle: 15 * minutes, absolute: 12 * 60 * minutes };

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A signed-in request: who acts, for whom, and the check that travels with every flight. */
export interface SignedIn {
  sessionId: string;
  actor: Actor;
  actorLabel: string;
  displayName: string;
  guard: Guard;
  expiresAt: Date;
}

/** Opens a session for an account that has just proved who it is. Returns the cookie's value, kept nowhere else. */
export async function openSession(
  em: EntityManager,
  now: Date,
  about: { region: number; staffId: string; membershipId: string | null; secondFactor: boolean; device: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  em.persist(
    em.create(Session, {
      regionId: about.region,
      sessionId: newId(),
      staffId: about.staffId,
      membershipId: about.membershipId,
      tokenHash: tokenHash(token),
      secondFactor: about.secondFactor,
      device: about.device,
      createdAt: now,
      lastSeenAt: now,
      idleUntil: new Date(now.getTime() + sessionLimits.idle),
      expiresAt: new Date(now.getTime() + sessionLimits.absolute),
    }),
  );
  await em.flush();
  return token;
}

/** Memberships of an account that count today. */
export async function liveMemberships(
  em: EntityManager,
  region: number,
  staffId: string,
  now: Date,
): Promise<InstanceType<typeof Membership>[]> {
  const today = localDay(now).toString();
  return em.find(
    Membership,
    { regionId: region, staffId, endedAt: null, validFrom: { $lte: today }, $or: [{ validUntil: null }, { validUntil: { $gte: today } }] },
    { orderBy: { validFrom: 'asc', membershipId: 'asc' } },
  );
}

const guardText = `select from session s
  join staff a on a.region_id = s.region_id and a.staff_id = s.staff_id
  join membership m on m.region_id = s.region_id and m.membership_id = s.membership_id
  where s.region_id = $1 and s.session_id = $2 and s.version = $3 and m.version = $4
    and s.ended_at is null and s.idle_until > now() and s.expires_at > now() and a.disabled_at is null and m.ended_at is null
    and m.valid_from <= (now() at time zone 'Asia/Tokyo')::date
    and (m.valid_until is null or m.valid_until >= (now() at time zone 'Asia/Tokyo')::date)`;

/** Who is behind this cookie, or an error that says whether nobody ever was or the session is over. */
export const findSignedIn = (orm: MikroORM, region: number, token: string): Promise<SignedIn> =>
  transactByKey(orm, region, { 'app.session': tokenHash(token) }, async (em, now) => {
    const session = await em.findOne(Session, { regionId: region, tokenHash: tokenHash(token) });
    if (!session) throw new UnauthenticatedError('NOT_SIGNED_IN');
    if (session.endedAt || session.idleUntil <= now || session.expiresAt <= now) throw new UnauthenticatedError('SESSION_ENDED');
    await becomeStaff(em, session.staffId);
    const account = await em.findOne(Staff, { regionId: region, staffId: session.staffId });
    const memberships = await liveMemberships(em, region, session.staffId, now);
    const membership = memberships.find((each) => each.membershipId === session.membershipId);
    if (!account || account.disabledAt || !membership) throw new UnauthenticatedError('SESSION_ENDED');
    const tenant = await em.findOneOrFail(Tenant, { regionId: region, tenantId: membership.tenantId });
    const unit = membership.unitId ? await em.findOne(Unit, { regionId: region, unitId: membership.unitId }) : null;
    return {
      sessionId: session.sessionId,
      displayName: membership.displayName,
      expiresAt: session.expiresAt,
      actor: {
        region,
        tenant: membership.tenantId,
        staff: session.staffId,
        membership: membership.membershipId,
        unit: membership.unitId ?? null,
        roles: new Set<StaffRole>(membership.roles as StaffRole[]),
      },
      actorLabel: actorLabel(tenant.shortName, unit?.name ?? null, membership.jobTitle),
      guard: {
        name: 'session',
        text: guardText,
        values: [region, session.sessionId, session.version, membership.version],
        failed: () => new UnauthenticatedError('SESSION_ENDED'),
      },
    };
  });
