import type { MikroORM } from '@mikro-orm/postgresql';
import { type Actor, UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, type Guard, transactByKey } from '@tsunagi/database';
import { Staff } from '../staff/Staff.js';
import { Tenant } from '../tenancy/Tenant.js';
import { Unit } from '../tenancy/Unit.js';
import { actorLabel } from './actorLabel.js';
import { liveMemberships } from './liveMemberships.js';
import { tokenHash } from './openSession.js';
import { Session } from './Session.js';

/** A signed-in request: who acts, for whom, and the check that travels with every flight and every command. */
export interface SignedIn {
  sessionId: string;
  actor: Actor;
  actorLabel: string;
  displayName: string;
  guard: Guard;
  expiresAt: Date;
}

/**
 * Holds as long as the session, the account and the membership do, and nothing about them has changed since. The membership
 * stands in the place of a value, so that it is found by its key: joined, PostgreSQL would look for it by its row policy.
 */
const guardText = `select from session s
  join staff a on a.region_id = s.region_id and a.staff_id = s.staff_id
  where s.region_id = $1 and s.session_id = $2 and s.version = $3
    and s.ended_at is null and s.idle_until > now() and s.expires_at > now() and a.disabled_at is null
    and (select m.version = $4 and m.ended_at is null and m.valid_from <= (now() at time zone 'Asia/Tokyo')::date
        and (m.valid_until is null or m.valid_until >= (now() at time zone 'Asia/Tokyo')::date)
      from membership m where m.region_id = s.region_id and m.membership_id = s.membership_id)`;

/** Who is behind this cookie, or an error that says whether nobody ever was or the session is over. */
export const findSignedIn = (orm: MikroORM, region: number, token: string): Promise<SignedIn> =>
  transactByKey(orm, region, { 'app.session': tokenHash(token) }, async (em, clock) => {
    const session = await em.findOne(Session, { regionId: region, tokenHash: tokenHash(token) });
    if (!session) throw new UnauthenticatedError('NOT_SIGNED_IN');
    const { now } = clock;
    if (session.endedAt || session.idleUntil <= now || session.expiresAt <= now) throw new UnauthenticatedError('SESSION_ENDED');
    await becomeStaff(em, session.staffId);
    const [account, memberships] = await Promise.all([
      em.findOne(Staff, { regionId: region, staffId: session.staffId }),
      liveMemberships(em, region, session.staffId, now),
    ]);
    const membership = memberships.find((each) => each.membershipId === session.membershipId);
    if (!account || account.disabledAt || !membership) throw new UnauthenticatedError('SESSION_ENDED');
    const [tenant, unit] = await Promise.all([
      em.findOneOrFail(Tenant, { regionId: region, tenantId: membership.tenantId }),
      membership.unitId ? em.findOne(Unit, { regionId: region, unitId: membership.unitId }) : null,
    ]);
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
        roles: new Set(membership.roles),
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
