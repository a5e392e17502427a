import { useLingui } from '@lingui/react/macro';
import type { KindLawFragment } from '../../../gql/graphql.ts';

interface LawWords {
  /** What may be discussed under this kind, in one sentence. */
  whatMay(kind: KindLawFragment): string;
  /** 「5年」「7日」「会議の日まで」 */
  span(days: number): string;
}

/** The rule of a kind of conference in the words of staff. */
export function useLawWords(): LawWords {
  const { t } = useLingui();
  return {
    whatMay: ({ persons, consent, law }) => {
      if (persons === 'NONE') return t`${law}。個人についての話し合いはできません。`;
      if (persons === 'ANONYMISED') return t`${law}。だれのことか分からない形の事例だけを話し合えます。`;
      if (consent === 'REQUIRED') return t`${law}。本人の同意がある案件だけを話し合えます。`;
      return t`${law}。本人の同意がまだない方のことも、守秘義務のもとで話し合えます。話したことは会議の外に出せません。`;
    },
    span: (days) => {
      const years = Math.round(days / 365);
      if (days === 0) return t`会議の日まで`;
      return years > 0 ? t`会議のあと${years}年` : t`会議のあと${days}日`;
    },
  };
}
