import { sql } from 'kysely';
import { digitsOf } from '../desk/digits.js';
import { dayFault } from '../desk/faults.js';
import { reading } from '../desk/rows.js';
import { soundForm } from '../desk/spelling.js';
import { listed, withIdentity } from './findPersons.js';
import { nameTokens, phoneTokens } from './searchKeys.js';

export const duplicateReasons = {
  same_name_and_birth: { ja: '氏名のカナと生年月日が同じです', en: 'Same kana and birth date' },
  same_phone: { ja: '電話番号が同じです', en: 'Same phone number' },
  same_name: { ja: '氏名のカナが同じです', en: 'Same kana' },
  similar_name_and_birth: { ja: '氏名が似ていて、生年月日が同じです', en: 'Similar name and same birth date' },
} as const;
export type DuplicateReason = keyof typeof duplicateReasons;

/** What is typed into the form of a new person so far. */
export interface DuplicateQuery {
  familyName?: string | null;
  givenName?: string | null;
  familyKana?: string | null;
  givenKana?: string | null;
  birthDate?: string | null;
  phone?: string | null;
}

interface DuplicateArgs {
  kana: string[];
  name: string[];
  phone: string[];
  birthDate: string | null;
}

export const duplicateArgs = (typed: DuplicateQuery): DuplicateArgs => ({
  kana: nameTokens(soundForm(`${typed.familyKana ?? ''}${typed.givenKana ?? ''}`)),
  name: nameTokens(`${typed.familyName ?? ''}${typed.givenName ?? ''}`),
  phone: digitsOf(typed.phone ?? '').length >= 9 ? phoneTokens(typed.phone) : [],
  // Half a date is typed on the way to a whole one.
  birthDate: typed.birthDate && !dayFault(typed.birthDate) ? typed.birthDate : null,
});

const share = (tokens: string[]) =>
  sql<number>`count(*) filter (where t.kind = 'name' and t.token = any(${tokens}::text[]))::float / nullif(cardinality(${tokens}::text[]), 0)`;

/**
 * Who of the own office may be the same person, before a second record is made. Only the own office is asked: no search
 * compares the people of two tenants.
 */
export const findDuplicates = reading({
  name: 'find-duplicates',
  build: (db, $: DuplicateArgs, who, variant) =>
    withIdentity(db, who, variant)
      .innerJoin(
        db
          .selectFrom('search_token as t')
          .where('t.regionId', '=', who.region)
          .where('t.tenantId', '=', who.tenant)
          .where('t.kind', 'in', [sql<string>`'name'`, sql<string>`'phone'`])
          .where(sql<boolean>`t.token = any(${$.kana}::text[] || ${$.name}::text[] || ${$.phone}::text[])`)
          .groupBy('t.personId')
          .select([
            't.personId',
            sql<number>`coalesce(${share($.kana)}, 0)`.as('kana'),
            sql<number>`greatest(${share($.kana)}, ${share($.name)}, 0)`.as('name'),
            sql<boolean>`count(*) filter (where t.kind = 'phone' and t.token = any(${$.phone}::text[])) = nullif(cardinality(${$.phone}::text[]), 0)`.as(
              'phone',
            ),
          ])
          .as('found'),
        'found.personId',
        'p.personId',
      )
      .innerJoinLateral(
        sql<{ reason: DuplicateReason; rank: number }>`(select * from (values
          ('same_name_and_birth', 1, found.kana >= 1 and g.birth_date = ${$.birthDate}::date), ('same_phone', 2, found.phone),
          ('same_name', 3, found.kana >= 1), ('similar_name_and_birth', 4, found.name >= 0.5 and g.birth_date = ${$.birthDate}::date)
        ) hint (reason, rank, holds) where holds order by rank limit 1)`.as('hint'),
        (join) => join.onTrue(),
      )
      .select('hint.reason')
      .orderBy('hint.rank')
      .orderBy('p.personId')
      .limit(10),
  discloses: listed,
});
