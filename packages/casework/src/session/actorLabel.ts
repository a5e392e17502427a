/** How staff appear to others: office, unit and role, never the name. 「釧路市 生活福祉事務所第3担当 ケースワーカー」 */
export const actorLabel = (tenant: string, unit: string | null, jobTitle: string): string =>
  [tenant, unit, jobTitle].filter(Boolean).join(' ');
