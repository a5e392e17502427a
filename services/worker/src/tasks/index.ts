import type { TaskList } from 'graphile-worker';
import { deliverReferralDuty } from './deliver-referral.js';
import { asTask, type Bench, type Duty } from './duty.js';
import { pruneTask } from './prune.js';

const duties: readonly Duty[] = [deliverReferralDuty];

/** Every task that the worker knows, by the name under which it is enqueued. */
export const taskList = (bench: Bench): TaskList => ({
  ...Object.fromEntries(duties.map((duty) => [duty.name, asTask(duty, bench)])),
  prune: pruneTask(bench),
});
