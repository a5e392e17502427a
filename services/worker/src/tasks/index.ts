import type { TaskList } from 'graphile-worker';
import { conferenceTimerDuty } from './conference-timer.js';
import { deliverReferralDuty } from './deliver-referral.js';
import { asTask, type Bench, type Duty } from './duty.js';
import { expireHoldDuty } from './expire-hold.js';
import { fireTimerDuty } from './fire-timer.js';
import { foldLaterDuty } from './fold-later.js';
import { giveUpSeatsTask } from './give-up-seats.js';
import { glassLateDuty } from './glass-late.js';
import { homeworkLateDuty } from './homework-late.js';
import { homeworkTimerDuty } from './homework-timer.js';
import { pruneTask } from './prune.js';
import { sendMailDuty } from './send-mail.js';
import { tellApplicationDuty } from './tell-application.js';
import { watchHubTask } from './watch-hub.js';

const duties: readonly Duty[] = [
  conferenceTimerDuty,
  deliverReferralDuty,
  expireHoldDuty,
  fireTimerDuty,
  foldLaterDuty,
  glassLateDuty,
  homeworkLateDuty,
  homeworkTimerDuty,
  sendMailDuty,
  tellApplicationDuty,
];

/** Every task that the worker knows, by the name under which it is enqueued. */
export const taskList = (bench: Bench): TaskList => ({
  ...Object.fromEntries(duties.map((duty) => [duty.name, asTask(duty, bench)])),
  'give-up-seats': giveUpSeatsTask(bench),
  prune: pruneTask(bench),
  'watch-hub': watchHubTask(bench),
});
