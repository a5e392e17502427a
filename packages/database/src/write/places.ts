import { isRaw, type Platform, Utils } from '@mikro-orm/core';

/** A statement with numbered places for its values. */
interface Placed {
  text: string;
  values: unknown[];
}

/**
 * Numbers the places that the ORM (and raw SQL handed to it) writes as `?`: a list becomes several, `??` is an identifier,
 * `\?` a question mark, and raw SQL stands where its place was. So the values travel beside the text, and the text can be
 * prepared once.
 */
export function numbered(platform: Platform, sql: string, given: readonly unknown[]): Placed {
  const values: unknown[] = [];
  const place = (value: unknown): string => {
    if (isRaw(value)) return fill(value.sql, value.params);
    if (Array.isArray(value)) return value.map(place).join(', ');
    return `$${values.push(Utils.isPlainObject(value) ? JSON.stringify(value) : value)}`;
  };
  const fill = (text: string, params: readonly unknown[]): string => {
    let next = 0;
    return text.replace(/\\\?|\?\?|\?/g, (mark) => {
      if (mark === '\\?') return '?';
      const value = params[next++];
      return mark === '??' ? platform.quoteIdentifier(String(value)) : place(value);
    });
  };
  return { text: given.length > 0 ? fill(sql, given) : sql, values };
}
