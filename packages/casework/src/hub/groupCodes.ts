/** As what an organisation takes part in a working group. */
export const groupRoles = {
  chair: { ja: '座長', en: 'Chair' },
  secretary: { ja: '事務局', en: 'Secretariat' },
  member: { ja: '構成団体', en: 'Member' },
  observer: { ja: 'オブザーバー', en: 'Observer' },
} as const;
export type GroupRole = keyof typeof groupRoles;

/** As which kind of conference a group meets; named as these are in the region's list of kinds. */
export const groupMeetingKinds = {
  working_group: { ja: '部会', en: 'Working group' },
  plenary: { ja: '全体会', en: 'Plenary' },
} as const;
export type GroupMeetingKind = keyof typeof groupMeetingKinds;

/** What can be done with a group, in the order in which it is offered. */
export const groupActs = {
  raise_need: { ja: '課題を出す', en: 'Raise a need' },
  change: { ja: '直す', en: 'Change' },
  seat: { ja: '構成団体を決める', en: 'Choose its members' },
  leave: { ja: '抜ける', en: 'Leave' },
} as const;
export type GroupAct = keyof typeof groupActs;
