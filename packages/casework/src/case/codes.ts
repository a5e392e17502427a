/** How a contact was made (支援経過記録の方法). Source: 自立相談支援機関使用標準様式; the exact wording is to be checked (要確認). */
export const recordMethods = {
  interview: { ja: '面談', en: 'Interview' },
  phone: { ja: '電話', en: 'Phone' },
  visit: { ja: '訪問・同行', en: 'Visit or accompaniment' },
  other_office: { ja: '他機関との電話照会・協議', en: 'Talk with another office' },
  office_meeting: { ja: '所内会議', en: 'Meeting in the office' },
  plan_conference: { ja: '支援調整会議', en: 'Plan conference' },
  other_meeting: { ja: 'その他の会議', en: 'Other meeting' },
  mail: { ja: 'メール・手紙', en: 'Mail or letter' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 定型. Sentences with which many support records begin or end; they name nobody and say nothing that was not so (要確認). */
export const recordPhrases = {
  well: { ja: '電話で近況を確かめた。変わりはない。', en: 'Asked by phone how things are. Nothing has changed.' },
  no_answer: { ja: '電話したが、つながらなかった。', en: 'Phoned; nobody answered.' },
  away: { ja: '訪問したが、留守だった。連絡票を置いた。', en: 'Visited; nobody was in. Left a note.' },
  came: { ja: '窓口に来所。話を聞いた。', en: 'Came to the office. Listened.' },
  went_along: { ja: '窓口に同行した。', en: 'Went along to the office.' },
  explained: { ja: '制度を説明し、資料を渡した。', en: 'Explained the scheme and gave the papers.' },
  next: { ja: '次回は　月　日　時に会う。', en: 'To meet next on … at … .' },
  to_confirm: { ja: '本人に確かめてから、関係機関に連絡する。', en: 'To ask the person before the other offices are told.' },
} as const;

/** 世帯の類型. After the types of 被保護者調査, divided further where it matters to support (要確認). */
export const householdKinds = {
  unknown: { ja: '不明', en: 'Unknown' },
  single: { ja: '単身', en: 'Living alone' },
  couple: { ja: '夫婦のみ', en: 'Couple' },
  parents_children: { ja: '夫婦と子', en: 'Parents and children' },
  single_mother: { ja: '母子', en: 'Mother and children' },
  single_father: { ja: '父子', en: 'Father and children' },
  with_parents: { ja: '親と同居', en: 'With parents' },
  elderly_single: { ja: '高齢・単身', en: 'Elderly, alone' },
  elderly: { ja: '高齢・2人以上', en: 'Elderly, two or more' },
  three_generations: { ja: '三世代', en: 'Three generations' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 続柄, seen from the person of the case. */
export const relations = {
  spouse: { ja: '配偶者', en: 'Spouse' },
  partner: { ja: '内縁', en: 'Partner' },
  child: { ja: '子', en: 'Child' },
  parent: { ja: '父母', en: 'Parent' },
  sibling: { ja: 'きょうだい', en: 'Sibling' },
  grandparent: { ja: '祖父母', en: 'Grandparent' },
  grandchild: { ja: '孫', en: 'Grandchild' },
  relative: { ja: 'その他の親族', en: 'Other relative' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 仕事 of B票. Its fourth line could not be read in the source: `student` stands there (要確認). */
export const employmentStatuses = {
  unknown: { ja: '不明', en: 'Unknown' },
  regular: { ja: '正社員・公務員', en: 'Regular employee' },
  non_regular: { ja: '臨時・パート・アルバイト・派遣', en: 'Part-time or temporary' },
  self_employed: { ja: '自営・家族従業・内職', en: 'Self-employed' },
  student: { ja: '学生', en: 'Student' },
  pension: { ja: '年金生活', en: 'On a pension' },
  unemployed: { ja: '失業・休職中', en: 'Out of work' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 公的給付 that a household may receive beside 生活保護. */
export const benefits = {
  old_age_pension: { ja: '老齢年金', en: 'Old-age pension' },
  disability_pension: { ja: '障害年金', en: 'Disability pension' },
  survivor_pension: { ja: '遺族年金', en: 'Survivor’s pension' },
  unemployment: { ja: '雇用保険（基本手当）', en: 'Unemployment benefit' },
  sickness: { ja: '傷病手当金', en: 'Sickness allowance' },
  child_allowance: { ja: '児童手当', en: 'Child allowance' },
  child_rearing: { ja: '児童扶養手当', en: 'Allowance for single parents' },
  housing_security: { ja: '住居確保給付金', en: 'Housing security benefit' },
  training: { ja: '職業訓練受講給付金', en: 'Benefit during training' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** What a visitor, a caller or the person has to be kept safe from. */
export const safetyRisks = {
  partner_violence: { ja: '配偶者などからの暴力', en: 'Violence by a partner' },
  child_abuse: { ja: '児童虐待', en: 'Child abuse' },
  elder_abuse: { ja: '高齢者・障害者虐待', en: 'Abuse of an elderly or disabled person' },
  stalking: { ja: 'つきまとい', en: 'Stalking' },
  self_harm: { ja: '自死・自傷のおそれ', en: 'Risk of self-harm' },
  collectors: { ja: '取り立て', en: 'Debt collectors' },
  visit: { ja: '訪問時に注意', en: 'Take care on visits' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** Who may read a support record (記録の公開範囲). */
export const audiences = {
  author: { ja: '自分だけ', en: 'Only the author' },
  unit: { ja: '同じ班', en: 'The author’s unit' },
  tenant: { ja: '所内', en: 'The office' },
  shared: { ja: '提供してよい', en: 'May be disclosed' },
} as const;
export type Audience = keyof typeof audiences;

export const welfareStatuses = {
  unknown: { ja: '不明', en: 'Unknown' },
  none: { ja: '受けていない', en: 'None' },
  applied: { ja: '申請中', en: 'Applied for' },
  receiving: { ja: '受けている', en: 'Receiving' },
  ended: { ja: '廃止', en: 'Ended' },
} as const;

/** Why a case was closed (終結・中断). */
export const closeReasons = {
  improved: { ja: '困りごとが改善した', en: 'Things have improved' },
  employed: { ja: '就職・増収', en: 'Work or more income' },
  handed_over: { ja: '他機関へ引き継いだ', en: 'Handed over to another office' },
  welfare: { ja: '生活保護の開始', en: 'Public assistance began' },
  interrupted: { ja: '中断（連絡がとれない）', en: 'Interrupted, no contact' },
  person_wish: { ja: '本人の希望', en: 'The person’s wish' },
  moved: { ja: '転居', en: 'Moved away' },
  died: { ja: '死亡', en: 'Died' },
  other: { ja: 'その他', en: 'Other' },
} as const;
