/**
 * 相談内容: the sixteen subjects of 相談受付・申込票 (自立相談支援機関使用標準様式), in its order and words.
 * The common language of consultation, referral and hub.
 */
export const needs = {
  health: { ja: '病気や健康、障害のこと', en: 'Illness, health, disability' },
  housing: { ja: '住まいについて', en: 'Housing' },
  income: { ja: '収入・生活費のこと', en: 'Income and living costs' },
  rent: { ja: '家賃やローンの支払いのこと', en: 'Rent or loan payments' },
  taxes: { ja: '税金や公共料金等の支払いについて', en: 'Taxes and utility bills' },
  debt: { ja: '債務について', en: 'Debt' },
  work: { ja: '仕事探し、就職について', en: 'Finding work' },
  work_trouble: { ja: '仕事上の不安やトラブル', en: 'Trouble at work' },
  community: { ja: '地域との関係について', en: 'Relations in the community' },
  family: { ja: '家族との関係について', en: 'Relations in the family' },
  parenting: { ja: '子育てのこと', en: 'Raising children' },
  care: { ja: '介護のこと', en: 'Care of the elderly' },
  withdrawal: { ja: 'ひきこもり・不登校', en: 'Withdrawal, school refusal' },
  violence: { ja: 'DV・虐待', en: 'Violence, abuse' },
  food: { ja: '食べるものがない', en: 'Nothing to eat' },
  other: { ja: 'その他', en: 'Other' },
} as const;
