import { digitsOf } from './digits.js';

/** 0120, 0800, 050, 060, 070, 080 and 090 stand for no place, in the spelling from abroad (+81) too. */
const placeless = '^(0|81)(120|[5-9]0)';
const isPlaceless = new RegExp(placeless);

/**
 * 支援措置: whether the area code of this number tells the town. The first digits say so and not the box into which it was typed:
 * whoever has no mobile phone gives the number of their home in its stead. What is not known to stand for no place tells one.
 */
export const tellsTown = (phone: string | null | undefined): boolean => {
  const digits = digitsOf(phone ?? '');
  return digits !== '' && !isPlaceless.test(digits);
};

/** The same of a column. */
export const tellsTownSql = (column: string): string =>
  `(regexp_replace(normalize(${column}, nfkc), '[^0-9]', '', 'g') ~ '[0-9]' and regexp_replace(normalize(${column}, nfkc), '[^0-9]', '', 'g') !~ '${placeless}')`;

/** Between two numbers of one home in one box. */
export const betweenPhones = '、';
export const phonesIn = (text: string): string[] => text.split(betweenPhones);
