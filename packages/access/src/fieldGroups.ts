/**
 * What can be shared separately is stored separately: each group is a table of its own, so "may see the phone
 * number but not the illness" is a row policy and not a promise of the API.
 */
export const fieldGroups = {
  identity: { subject: 'PersonIdentity', ja: '基本（氏名・生年月日）', en: 'Identity' },
  contact: { subject: 'PersonContact', ja: '連絡先', en: 'Contact' },
  address: { subject: 'PersonAddress', ja: '住所', en: 'Address' },
  household: { subject: 'CaseHousehold', ja: '世帯', en: 'Household' },
  benefit: { subject: 'CaseBenefit', ja: '公的給付・保護', en: 'Benefits' },
  money: { subject: 'CaseMoney', ja: '家計・債務', en: 'Money and debt' },
  health: { subject: 'CaseHealth', ja: '健康・障害', en: 'Health' },
  work: { subject: 'CaseWork', ja: '仕事・職歴', en: 'Work' },
  safety: { subject: 'CaseSafety', ja: '安全（DV・虐待など）', en: 'Safety' },
  records: { subject: 'SupportRecord', ja: '支援経過', en: 'Support records' },
} as const;

export type FieldGroup = keyof typeof fieldGroups;
export const fieldGroupNames = Object.keys(fieldGroups) as FieldGroup[];

/** Special-care personal information (個人情報保護法2条3項) and what we treat alike: never chosen by default. */
export const sensitiveGroups: readonly FieldGroup[] = ['benefit', 'health', 'safety'];
