/**
 * 期限. What happens to a referral when nobody does anything: reminders, a call by the coordinator, other places to ask,
 * an end. Counted in the working time of the receiving office; the clock stands still while a question is open.
 */
export { fireTimer } from './fireTimer.js';
export { type LengthKind, ladders, lengthKinds, lengthOf, type TimerKind, timerKinds, timerSteps } from './ladders.js';
export { listTimerLengths } from './readTimerLengths.js';
export { listTimers } from './readTimers.js';
export { Timer } from './Timer.js';
export { TimerLength, type Urgency, urgencies } from './TimerLength.js';
