import { authorize, leadRoles } from '@tsunagi/access';
import { tellOffice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { GlassBreak } from './GlassBreak.js';

const hour = 3_600_000;
/** When the office opens its letters, after the day on which it should have been judged; and again each week. */
const morning = 8.5 * hour;
const week = 7 * 24 * hour;

/** To look, on the morning after this moment, whether it has been judged. */
export const askAgain = (tx: Work, { glassId }: GlassBreak, after: Date): void =>
  enqueue(tx, 'glass-late', { glass: glassId }, { key: `glass:${glassId}`, runAt: new Date(after.getTime() + morning) });

/**
 * An emergency access that nobody has judged in time is told to those who have to judge it, and to those who answer for whoever
 * opened it; every week, until it is judged.
 *
 * @systemOnly
 */
export const remindOfGlass = (desk: Desk, { glassId }: { glassId: string }): Promise<boolean> =>
  command(desk, async (tx) => {
    const glass = await tx.em.findOne(GlassBreak, { regionId: tx.asker.region, glassId });
    authorize(tx.actor, 'nudge', 'GlassBreak', glass);
    if (glass.judgedAt) return false;
    const about = { kind: 'glass.late', number: glass.number };
    await tellOffice(tx, { tenant: glass.reviewerTenantId, roles: ['privacy_officer'] }, about);
    await tellOffice(tx, { tenant: glass.tenantId, roles: [...leadRoles, 'privacy_officer'] }, about);
    askAgain(tx, glass, new Date(tx.now.getTime() + week - morning));
    return true;
  });
