import { useLingui } from '@lingui/react/macro';

interface Ages {
  minAge?: number | null;
  maxAge?: number | null;
}

/** 6〜18歳, 65歳から, 18歳まで; empty for any age. */
export function useAgeWords(): (ages: Ages) => string {
  const { t } = useLingui();
  return ({ minAge = null, maxAge = null }) => {
    if (minAge !== null && maxAge !== null) return t`${minAge}〜${maxAge}歳`;
    if (minAge !== null) return t`${minAge}歳から`;
    return maxAge !== null ? t`${maxAge}歳まで` : '';
  };
}
