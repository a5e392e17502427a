import { useLingui } from '@lingui/react/macro';
import { createContext, useContext, useMemo } from 'react';

export interface CodeList {
  name: string;
  codes: readonly { code: string; ja: string; en: string }[];
}
/** The code lists of the region as the server gave them; what a code is called is said in one place. */
export const WordsContext = createContext<readonly CodeList[]>([]);

export interface CodeWords {
  /** As it is stored; enums of the API are the same in capitals, with _ between words. */
  code: string;
  words: string;
}

/** The codes of a list with their words, in the order in which forms offer them. */
export function useCodes(list: string): readonly CodeWords[] {
  const { i18n } = useLingui();
  const lists = useContext(WordsContext);
  return useMemo(() => {
    const codes = lists.find(({ name }) => name === list)?.codes ?? [];
    return codes.map(({ code, ja, en }) => ({ code, words: i18n.locale === 'ja' ? ja : en }));
  }, [lists, list, i18n.locale]);
}

/** `confirmOutcome` of the trade and CONFIRM_OUTCOME of the API are one code. */
const plain = (code: string): string => code.replaceAll('_', '').toLowerCase();

/** A code of the API as it is stored, to be compared with: IN_PROGRESS and in_progress are one code. */
export const keyOf = (code: string): string => code.toLowerCase();

/** A code as the API takes it where it is an enum: choices of a form and of an address are kept as they are stored. */
export const enumOf = <Enum extends string>(code: string): Enum => code.toUpperCase() as Enum;

/** What a code is called: `word('referralStates', 'IN_PROGRESS')`. A code that is not listed is shown as it is. */
export function useWord(): (list: string, code: string) => string {
  const { i18n } = useLingui();
  const lists = useContext(WordsContext);
  return useMemo(() => {
    const words = new Map<string, string>();
    for (const { name, codes } of lists)
      for (const { code, ja, en } of codes) words.set(`${name}.${plain(code)}`, i18n.locale === 'ja' ? ja : en);
    return (list, code) => words.get(`${list}.${plain(code)}`) ?? code;
  }, [lists, i18n.locale]);
}
