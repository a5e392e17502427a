import type { ReferralState } from '@tsunagi/casework';

/** What happens to a referral, in the words of the steps. */
export type Step =
  | 'draft'
  | 'send'
  | 'open'
  | 'ask'
  | 'answer'
  | 'claim'
  | 'accept'
  | 'waitlist'
  | 'admit'
  | 'start'
  | 'hold'
  | 'resume'
  | 'decline'
  | 'return'
  | 'complete'
  | 'confirm'
  | 'voice'
  | 'wantMore'
  | 'fail'
  | 'withdraw'
  | 'takeBack'
  | 'forward'
  | 'mistake';

/** What is particular about one. `unconfirmed`: the sender has not looked at the outcome yet; `moreWanted`: the receiver has asked to see more. */
export type How = 'urgent' | 'unconfirmed' | 'moreWanted' | 'takenBack' | 'consentEnding';

/** How many days ago, and what. */
export type Course = readonly (readonly [daysAgo: number, step: Step])[];

/**
 * How a referral came to where it stands today. The days lie so that what waits still may wait (the deadlines of the
 * receiving office have not run out) and what was answered is still to be looked at.
 */
const courses = {
  draft: [[1, 'draft']],
  requested: [
    [2, 'draft'],
    [1, 'send'],
  ],
  received: [
    [5, 'draft'],
    [4, 'send'],
    [2, 'open'],
  ],
  info_needed: [
    [6, 'draft'],
    [6, 'send'],
    [5, 'open'],
    [3, 'ask'],
  ],
  accepted: [
    [9, 'draft'],
    [8, 'send'],
    [7, 'open'],
    [6, 'ask'],
    [5, 'answer'],
    [4, 'claim'],
    [2, 'accept'],
  ],
  waitlisted: [
    [16, 'draft'],
    [15, 'send'],
    [14, 'open'],
    [12, 'accept'],
    [8, 'waitlist'],
  ],
  in_progress: [
    [30, 'draft'],
    [29, 'send'],
    [28, 'open'],
    [26, 'accept'],
    [22, 'start'],
    [6, 'voice'],
  ],
  on_hold: [
    [52, 'draft'],
    [51, 'send'],
    [49, 'open'],
    [47, 'accept'],
    [46, 'waitlist'],
    [43, 'admit'],
    [41, 'start'],
    [7, 'hold'],
  ],
  completed: [
    [82, 'draft'],
    [81, 'send'],
    [80, 'open'],
    [78, 'ask'],
    [77, 'answer'],
    [75, 'accept'],
    [70, 'start'],
    [48, 'hold'],
    [38, 'resume'],
    [12, 'complete'],
    [9, 'voice'],
    [7, 'confirm'],
  ],
  failed: [
    [58, 'draft'],
    [57, 'send'],
    [55, 'open'],
    [54, 'accept'],
    [48, 'start'],
    [9, 'fail'],
  ],
  declined: [
    [10, 'draft'],
    [9, 'send'],
    [7, 'open'],
    [3, 'decline'],
  ],
  returned: [
    [9, 'draft'],
    [8, 'send'],
    [7, 'open'],
    [5, 'return'],
  ],
  withdrawn: [
    [14, 'draft'],
    [13, 'send'],
    [12, 'open'],
    [6, 'withdraw'],
  ],
  forwarded: [
    [8, 'draft'],
    [7, 'send'],
    [6, 'open'],
    [3, 'forward'],
  ],
  // The rest is done by its timers: nobody decides, and after fourteen working days it has run out.
  expired: [
    [47, 'draft'],
    [46, 'send'],
    [43, 'open'],
  ],
  // Within a day one person may do it alone.
  entered_in_error: [
    [10, 'draft'],
    [10, 'send'],
    [10, 'mistake'],
  ],
} as const satisfies Record<ReferralState, Course>;

/** The person takes the consent back while support is under way: nothing of it is left with the receiver. */
const takenBack: Course = [
  [37, 'draft'],
  [36, 'send'],
  [34, 'open'],
  [33, 'accept'],
  [29, 'start'],
  [5, 'takeBack'],
];

/** What happens to a referral of the plan, from its draft to today. */
export function courseOf({ stands, how }: { stands: ReferralState; how?: How }): Course {
  if (how === 'takenBack') return takenBack;
  const course: Course = courses[stands];
  if (how === 'moreWanted') return [...course, [2, 'wantMore']];
  return how === 'unconfirmed' ? course.filter(([, step]) => step !== 'confirm') : course;
}
