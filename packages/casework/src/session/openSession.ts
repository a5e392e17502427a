import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../desk/newId.js';
import { Session } from './Session.js';

const minutes = 60_000;
/** 15 minutes without a sign of life, 12 hours at most; in milliseconds. */
export const sessionLimits = { idle: 15 * minutes, absolute: 12 * 60 * minutes };

/** What is stored of a token: 256 random bits need no salt. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Opens a session for an account under which the transaction acts. Returns the cookie's value, kept nowhere else. */
export async function openSession(
  em: EntityManager,
  now: Date,
  about: {
    region: number;
    staffId: string;
    membershipId: string | null;
    secondFactor: boolean;
    device: string;
    /** The organisation whose own sign-in opens it. */
    providerTenantId?: string;
  },
): Promise<{ sessionId: string; token: string }> {
  const token = newToken();
  const sessionId = newId();
  em.persist(
    em.create(Session, {
      regionId: about.region,
      sessionId,
      staffId: about.staffId,
      membershipId: about.membershipId,
      tokenHash: tokenHash(token),
      secondFactor: about.secondFactor,
      providerTenantId: about.providerTenantId ?? null,
      device: about.device,
      createdAt: now,
      lastSeenAt: now,
      idleUntil: new Date(now.getTime() + sessionLimits.idle),
      expiresAt: new Date(now.getTime() + sessionLimits.absolute),
    }),
  );
  await em.flush();
  return { sessionId, token };
}
