/** The digits of a number as people write one: ０１５４－３１ and (0154) 31 alike. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
