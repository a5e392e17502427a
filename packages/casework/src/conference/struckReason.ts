import type { Language } from '@tsunagi/access';

const withdrawn = { ja: '本人の同意が撤回されました', en: 'The person has withdrawn the consent' };

/** Why an item was struck, in the words of whoever struck it; what struck itself with its consent is said for the reader. */
export const struckReasonOf = (
  { struckReason, consentWithdrawn }: { struckReason: string | null; consentWithdrawn: boolean },
  language: Language,
): string | null => struckReason ?? (consentWithdrawn ? withdrawn[language] : null);
