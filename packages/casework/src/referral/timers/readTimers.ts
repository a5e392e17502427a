import { sql } from 'kysely';
import { mayRead } from '../../desk/mayRead.js';
import { reading } from '../../desk/rows.js';

/** The deadlines that lie ahead of these referrals, the next one first. Only the sending office holds them. */
export const listTimers = reading({
  name: 'timers-of-referrals',
  build: (db, $: { referralIds: string[] }, who, variant) =>
    db
      .selectFrom('timer as t')
      .where('t.regionId', '=', who.region)
      .where('t.tenantId', '=', who.tenant)
      .where(sql<boolean>`t.referral_id = any(${$.referralIds}::uuid[])`)
      .where('t.firedAt', 'is', null)
      .where('t.cancelledAt', 'is', null)
      .where(mayRead(variant, 'Timer', 't', who))
      .orderBy('t.dueAt')
      .orderBy('t.timerId')
      .select(['t.referralId', 't.kind', 't.step', 't.dueAt']),
  discloses: null,
});
