import type { Action } from './actions.js';
import type { Actor } from './actor.js';
import { canEver } from './authorize.js';
import type { Subject } from './policyTable.js';

interface Meaning {
  ja: string;
  en: string;
  /** What of the policy table it stands for: whoever may do this to any row has the duty. */
  may: readonly [Action, Subject];
}

/**
 * 職務. What somebody does in the office, as far as a page has to know it before it offers anything. The policy table answers
 * each of them, so that a screen asks for a duty and knows no roles.
 */
export const duties = {
  holdsRecords: { ja: '利用者の記録を持つ', en: 'Holds records of people', may: ['create', 'Person'] },
  answers: { ja: '組織あての紹介に答える', en: 'Answers for the office', may: ['accept', 'Referral'] },
  leads: { ja: '法令による提供を判断する', en: 'Judges what a law lets pass', may: ['giveByLaw', 'Referral'] },
  sitsInMeetings: { ja: '会議に出る人を決める', en: 'Says who attends meetings', may: ['name', 'ConferenceMember'] },
  convenes: { ja: '会議を招集する', en: 'Calls meetings', may: ['create', 'Conference'] },
  keepsEntries: { ja: '組織のハブの資源を書く', en: 'Writes the entries of the office', may: ['create', 'HubEntry'] },
  keepsGroups: { ja: '部会の事務局を担う', en: 'Keeps working groups', may: ['create', 'HubGroup'] },
  raisesNeeds: { ja: '地域に足りないものを出す', en: 'Says what the region lacks', may: ['create', 'HubNeed'] },
  holdsPlaces: { ja: '空きを押さえる', en: 'Puts places aside', may: ['create', 'HubHold'] },
  setsHub: { ja: 'ハブの公開のしかたを決める', en: 'Decides how the office publishes', may: ['change', 'HubSetting'] },
  readsLetters: { ja: '協力の申し込みを読む', en: 'Reads applications', may: ['read', 'PartnerApplication'] },
  runsOffice: { ja: '組織の開所時間などを直す', en: 'Says when the office is open', may: ['change', 'Tenant'] },
  givesAccounts: { ja: '職員のアカウントを渡す', en: 'Gives accounts', may: ['create', 'Membership'] },
  judgesGlass: { ja: '緊急閲覧を点検する', en: 'Judges emergency access', may: ['judge', 'GlassBreak'] },
  readsChanges: { ja: '操作の記録を読む', en: 'Reads what was changed', may: ['read', 'AuditEvent'] },
} as const satisfies Record<string, Meaning>;
export type Duty = keyof typeof duties;

const held = (actor: Actor, [action, subject]: Meaning['may']): boolean => canEver(actor, action, subject);

/** What this actor does here, by the policy table. */
export const dutiesOf = (actor: Actor): Duty[] => (Object.keys(duties) as Duty[]).filter((duty) => held(actor, duties[duty].may));
