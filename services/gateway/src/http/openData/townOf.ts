import { kushiro } from '@tsunagi/region';

/** A municipality by name; '' for none, and for one of another region. */
export const townOf = (code: string | null): string => kushiro.municipalities.find((each) => each.code === code)?.name ?? '';
