import { inHome, send } from '@tsunagi/database';
import { v5 } from 'uuid';
import type { Work } from '../../desk/desk.js';
import { addWorkingDaysTo, getCalendar } from '../../tenancy/index.js';
import type { Referral } from '../Referral.js';
import { receiversTime } from '../receiversTime.js';
import { isOpenState } from '../transitions.js';
import { type Planned, plannedSteps } from './dueAt.js';
import { lengthOf } from './ladders.js';
import { getLengths } from './lengths.js';

const day = 86_400_000;
const underWay = ['T1', 'T2', 'T3', 'T4', 'T5'];
const anyTimer = '6f0c1f0e-3a0e-4c55-9f0e-5d1f6f2f7a10';

/**
 * The same step of the same referral at the same time is the same row, however often it is planned. What is counted from
 * the day it was sent is one row for good: an answered question moves its time, and does not let it fire again.
 */
const idOf = (referral: Referral, { kind, step, dueAt, once }: Planned): string =>
  v5([referral.referralId, kind, step, once ? 'once' : dueAt.toISOString()].join(' '), anyTimer);

/**
 * Writes these steps as rows of the referral's home, each with a job of its own, and cancels those of the same kinds that
 * are no longer ahead. One statement, for whoever acts may not read the timers of the other side.
 */
async function plan(tx: Work, referral: Referral, kinds: readonly string[], steps: Planned[]): Promise<void> {
  const rows = steps.map((each) => ({ id: idOf(referral, each), ...each }));
  const { tenantId: home, referralId } = referral;
  await inHome(tx, home, 'timer', {
    sql: `with step as (select (s->>'id')::uuid as id, s->>'kind' as kind, s->>'step' as step, (s->>'dueAt')::timestamptz as due_at
            from jsonb_array_elements(?::jsonb) s),
          cancelled as (update timer set cancelled_at = ? where region_id = ? and tenant_id = ? and referral_id = ?
            and kind in (select jsonb_array_elements_text(?::jsonb)) and fired_at is null and cancelled_at is null
            and timer_id not in (select id from step))
          insert into timer (region_id, tenant_id, timer_id, referral_id, kind, step, due_at)
            select ?, ?, id, ?, kind, step, due_at from step
          on conflict (region_id, timer_id) do update set cancelled_at = null, due_at = excluded.due_at where timer.fired_at is null`,
    values: [
      JSON.stringify(rows),
      tx.now,
      tx.asker.region,
      home,
      referralId,
      JSON.stringify(kinds), // what is cancelled
      tx.asker.region,
      home,
      referralId, // what is planned
    ],
  });
  if (rows.length === 0) return;
  send(
    tx.em,
    `select enqueue('fire-timer', json_build_object('region', ?::int, 'tenant', ?::text, 'timer', s->>'id'), 'timer:' || (s->>'id'), (s->>'dueAt')::timestamptz)
     from jsonb_array_elements(?::jsonb) s`,
    [tx.asker.region, home, JSON.stringify(rows)],
  );
}

/** After every event: which steps of the ladders lie ahead now. An ended referral has none. */
export async function replanTimers(tx: Work, referral: Referral): Promise<void> {
  const alive = isOpenState(referral.state);
  const steps = alive ? plannedSteps(await receiversTime(tx, referral), await getLengths(tx), referral, tx.now) : [];
  await plan(tx, referral, alive ? underWay : [...underWay, 'T6'], steps);
}

/** T6. Some weeks before a part of the disclosure ends the sender is told, so that the consent can be renewed in time. Calendar days. */
export async function planConsentEnd(tx: Work, referral: Referral, ...ends: Date[]): Promise<void> {
  const step = { kind: 'T6', step: 'consentEnding' };
  const days = lengthOf(await getLengths(tx), step, referral.urgent)?.days;
  if (days == null) return;
  const calendar = await getCalendar(tx, referral.tenantId);
  const dues = ends.map((until) => addWorkingDaysTo(calendar, new Date(until.getTime() - days * day), 0));
  const ahead = new Map(dues.filter((dueAt) => dueAt > tx.now).map((dueAt) => [dueAt.getTime(), dueAt]));
  await plan(
    tx,
    referral,
    ['T6'],
    [...ahead.values()].map((dueAt) => ({ ...step, dueAt })),
  );
}

/** T7. Somebody found work: whether it lasts is asked several times afterwards. `since` is an ISO date; calendar days. */
export async function planRetention(tx: Work, referral: Referral, since: string): Promise<void> {
  const calendar = await getCalendar(tx, referral.tenantId);
  const began = new Date(`${since}T09:00:00+09:00`).getTime();
  const steps = (await getLengths(tx))
    .filter(({ kind }) => kind === 'T7')
    .map(({ kind, step, days }) => ({ kind, step, dueAt: addWorkingDaysTo(calendar, new Date(began + (days ?? 0) * day), 0) }));
  await plan(
    tx,
    referral,
    ['T7'],
    steps.filter((each) => each.dueAt > tx.now),
  );
}
