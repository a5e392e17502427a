import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

const visible = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_need as n')
    .where('n.regionId', '=', who.region)
    .where(mayRead(variant, 'HubNeed', 'n', who))
    .selectAll('n');

export interface NeedFilter {
  states: string[] | null;
  level: string | null;
  kind: string | null;
  municipality: string | null;
  groupId: string | null;
}

/** 課題, the latest first. */
export const listNeeds = reading({
  name: 'hub-needs',
  build: (db, $: NeedFilter & { beforeAt: string; beforeId: string; first: number }, who, variant) =>
    visible(db, who, variant)
      .where(sql<boolean>`(${$.states}::text[] is null or n.state = any(${$.states}::text[]))`)
      .where(sql<boolean>`(${$.level}::text is null or n.level = ${$.level}::text)`)
      .where(sql<boolean>`(${$.kind}::text is null or n.kind = ${$.kind}::text)`)
      .where(sql<boolean>`(${$.municipality}::text is null or n.municipality_code = ${$.municipality}::text)`)
      .where(sql<boolean>`(${$.groupId}::uuid is null or n.group_id = ${$.groupId}::uuid)`)
      .where(sql<boolean>`(n.created_at, n.need_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .orderBy('n.createdAt', 'desc')
      .orderBy('n.needId', 'desc')
      .limit($.first)
      .select(sql<string>`n.created_at::text`.as('place')),
  discloses: null,
});

export const readNeed = reading({
  name: 'hub-need',
  build: (db, $: { needId: string }, who, variant) => visible(db, who, variant).where('n.needId', '=', $.needId),
  discloses: null,
});

/** What has been judged for these needs. */
export const listMatches = reading({
  name: 'hub-matches',
  build: (db, $: { needIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_match as m')
      .where('m.regionId', '=', who.region)
      .where(mayRead(variant, 'HubMatch', 'm', who))
      .where(sql<boolean>`m.need_id = any(${$.needIds}::uuid[])`)
      .orderBy('m.decidedAt')
      .orderBy('m.entryId')
      .selectAll('m'),
  discloses: null,
});
