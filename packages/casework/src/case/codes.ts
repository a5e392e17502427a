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
