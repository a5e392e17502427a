import { type RawBuilder, sql } from 'kysely';

const hiragana = Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, n) => String.fromCodePoint(0x3041 + n)).join('');
const katakana = Array.from(hiragana, (letter) => String.fromCodePoint((letter.codePointAt(0) as number) + 0x60)).join('');

/** The form in which written text is searched: wide and narrow, large and small letters, ひらがな and カタカナ agree. */
const folded = (text: RawBuilder<unknown>) => sql`translate(upper(normalize(${text}, NFKC)), ${sql.lit(hiragana)}, ${sql.lit(katakana)})`;

/** What was typed into the search field of a timeline, word by word; what no text can hold parts words like a space. */
export const wordsOf = (text: string): string[] =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .slice(0, 100)
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean);

/**
 * Whether all of these words stand in the text or the number of a line `t`. A line is only asked once the policies have let it
 * through, so words never find what may not be read; who signed is not searched, since it may be covered on the page.
 */
export const holdsWords = (words: string[]): RawBuilder<boolean> =>
  sql<boolean>`not exists (select from unnest(${words}::text[]) as asked_for(word)
    where position(${folded(sql`asked_for.word`)} in ${folded(sql`concat_ws(' ', t.text, t.number)`)}) = 0)`;
