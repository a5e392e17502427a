import { command, fireTimer, Timer } from '@tsunagi/casework';
import { demoStaff } from '../staff/index.js';
import { Moment } from '../world/Moment.js';
import type { Stage } from '../world/Stage.js';

/** The deadlines of an office that have passed since the last act on their referral, the oldest first. */
const findDue = (at: Moment, tenantId: string): Promise<InstanceType<typeof Timer>[]> =>
  command(at.system(tenantId), (tx) =>
    tx.em.find(
      Timer,
      { regionId: tx.asker.region, tenantId, firedAt: null, cancelledAt: null, dueAt: { $lte: at.now } },
      { orderBy: { dueAt: 'asc', timerId: 'asc' } },
    ),
  );

/**
 * What the worker would have done in the meantime: reminds, lets the coordinator know, ends what nobody has answered, each
 * at its own time. Firing one may bring forth another, so it is asked again until none is due.
 */
export async function fireDueTimers(stage: Stage): Promise<void> {
  const today = new Moment(stage, stage.days.loadedAt);
  for (const code of new Set(demoStaff.map(({ posts: [post] }) => post.tenant))) {
    const { tenantId } = stage.tenant(code);
    for (;;) {
      const [first] = await findDue(today, tenantId);
      if (!first) break;
      await fireTimer(new Moment(stage, first.dueAt).system(tenantId), first.timerId);
    }
  }
}
