import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { Session } from './Session.js';

type Reason = 'signed_out' | 'signed_out_everywhere' | 'ended_remotely' | 'credentials_changed';

/** Ends it; the streams of this account look again at once, and those of this session close. */
function end(tx: Work, session: InstanceType<typeof Session>, reason: Reason): void {
  session.endedAt = tx.now;
  session.endReason = reason;
  record(tx, { verb: 'session.ended', subject: 'Session', id: session.sessionId, data: { reason } });
  tx.news.push({ tenant: tx.asker.tenant, kind: 'session', subject: session.staffId, version: session.version + 1 });
}

const liveSessions = (tx: Work): Promise<InstanceType<typeof Session>[]> =>
  tx.em.find(
    Session,
    { regionId: tx.asker.region, staffId: tx.asker.staff, endedAt: null, expiresAt: { $gt: tx.now } },
    { orderBy: { createdAt: 'desc' } },
  );

/** Ends one of one's own sessions: the present one (サインアウト), or one on another device. Ended already, it stays so. */
export const endSession = (desk: Desk, sessionId: string, present: string): Promise<{ sessionId: string }> =>
  command(desk, async (tx) => {
    const session = await tx.em.findOne(Session, { regionId: tx.asker.region, sessionId });
    authorize(tx.actor, 'end', 'Session', session);
    if (!session.endedAt) end(tx, session, sessionId === present ? 'signed_out' : 'ended_remotely');
    return { sessionId };
  });

/** すべての端末からサインアウト: this session as well. */
export const signOutEverywhere = (desk: Desk): Promise<{ ended: number }> =>
  command(desk, async (tx) => {
    const sessions = await liveSessions(tx);
    for (const session of sessions) {
      authorize(tx.actor, 'end', 'Session', session);
      end(tx, session, 'signed_out_everywhere');
    }
    return { ended: sessions.length };
  });

/** After a change of password or second factor: whoever was in elsewhere must prove themselves anew. */
export async function endOthers(tx: Work, present: string): Promise<number> {
  const others = (await liveSessions(tx)).filter((session) => session.sessionId !== present);
  for (const session of others) end(tx, session, 'credentials_changed');
  return others.length;
}
