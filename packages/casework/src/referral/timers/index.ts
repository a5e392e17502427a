/**
 * 期限. What happens to a referral when nobody does anything: reminders, a call by the coordinator, other places to ask,
 * an end. Counted in the working time of the receiving office; the clock stands still while a question is open.
 */
export { plannedSteps } from './dueAt.js';
export { fireTimer } from './fireTimer.js';
export { listTimers } from './readTimers.js';
export { Timer } from './Timer.js';
export { consentEndingDays, retentionDays, type TimerRule, timerRules } from './timerRules.js';
