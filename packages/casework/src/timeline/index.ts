/**
 * 時系列. What has happened with a person in one order of time: contacts, referrals and their outcomes, consents, tasks,
 * cases. Each line is read under the rules of its own kind; the timeline adds nothing and hides nothing.
 */
export { wordsOf } from './holdsWords.js';
export { type TimelineKind, timelineKinds } from './kinds.js';
export { listTimeline } from './listTimeline.js';
