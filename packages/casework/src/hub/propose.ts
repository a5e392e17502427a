import { type AliasedExpression, type Kysely, sql } from 'kysely';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { keptBy, takesReferrals, type Wishes, weighed } from './weighing.js';

type Best = AliasedExpression<{ regionId: number; entryId: string; nameKana: string; weight: number }, 'best'>;

/** The entries that were weighed out, whole and best first: only of these is more read than what they were weighed by. */
const wholeOf = (db: Kysely<Rows>, best: Best, who: AskerColumns) =>
  db
    .selectFrom(best)
    .innerJoin('hub_public as e', (join) => join.onRef('e.regionId', '=', 'best.regionId').onRef('e.entryId', '=', 'best.entryId'))
    .where('e.regionId', '=', who.region)
    .orderBy('best.weight', 'desc')
    .orderBy('best.nameKana')
    .orderBy('best.entryId')
    .selectAll('e')
    .select('best.weight');

/**
 * つなぎ先の候補: of each other organisation that takes referrals, the published entry that answers best, with whatever room
 * it has. Who is to be referred stands nowhere in the question but by age.
 */
export const proposeReceivers = reading({
  name: 'hub-receivers',
  planned: 'anew',
  build: (db, $: Wishes & { first: number }, who, variant) =>
    wholeOf(
      db,
      db
        .selectFrom(weighed(db, $, who, variant).where('p.tenantId', '<>', who.tenant).where(keptBy(takesReferrals, who)).as('offered'))
        .distinctOn('offered.tenantId')
        .orderBy('offered.tenantId')
        .orderBy('offered.weight', 'desc')
        .orderBy('offered.nameKana')
        .orderBy('offered.entryId')
        .selectAll('offered')
        .as('best'),
      who,
    ).limit($.first),
  discloses: null,
});

/** 合いそうな資源: what answers a need best, of all that is published; what somebody has judged for it already is left out. */
export const proposeEntries = reading({
  name: 'hub-proposals',
  planned: 'anew',
  build: (db, $: Wishes & { needId: string; first: number }, who, variant) =>
    wholeOf(
      db,
      weighed(db, $, who, variant)
        .where(
          sql<boolean>`p.entry_id <> all(array(select m.entry_id from hub_match m
              where m.region_id = ${who.region}::int and m.need_id = ${$.needId}::uuid))`,
        )
        .orderBy('weight', 'desc')
        .orderBy('p.nameKana')
        .orderBy('p.entryId')
        .limit($.first)
        .as('best'),
      who,
    ),
  discloses: null,
});
