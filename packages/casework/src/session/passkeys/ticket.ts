import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { underKey } from '@tsunagi/database';
import type { SecretBox } from '../gate.js';

const lasts = 5 * 60_000;

/** What a ceremony begins with: a challenge, sealed into a ticket that the browser brings back. Nothing is stored of it. */
export function issueTicket(box: SecretBox, purpose: string): { ticket: string; challenge: string } {
  const challenge = randomBytes(32).toString('base64url');
  return { ticket: box.sealText(`${Date.now() + lasts} ${challenge}`, `passkey ${purpose}`), challenge };
}

/** The challenge of a ticket that was issued for this purpose and is still young; null otherwise. */
export function openTicket(box: SecretBox, purpose: string, ticket: string): string | null {
  const [until = '', challenge = ''] = box.openText(ticket, `passkey ${purpose}`)?.split(' ') ?? [];
  return Number(until) > Date.now() ? challenge : null;
}

/**
 * Uses a challenge up: true the first time. An answer that somebody has overheard opens nothing again, also where the
 * authenticator does not count. The row is cleared away with the old counters.
 */
export async function useChallenge(em: EntityManager, region: number, challenge: string): Promise<boolean> {
  const key = createHash('sha256').update(`challenge\n${challenge}`).digest('base64url');
  await underKey(em, 'app.login_key', key);
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    'insert into sign_in_counter (region_id, key_hash) values (?, ?) on conflict do nothing',
    [region, key],
    'run',
  );
  return affectedRows === 1;
}
