import { codeLists } from '@tsunagi/casework';

/** The Japanese words of a code, as lists and papers print them; the code itself where the list does not know it. */
export const wordOf = (list: string, code: string | null): string =>
  (code && codeLists.find((each) => each.name === list)?.codes.find((each) => each.code === code)?.words.ja) || (code ?? '');
