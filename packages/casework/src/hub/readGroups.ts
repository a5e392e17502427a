import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

const groups = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_group as g')
    .where('g.regionId', '=', who.region)
    .where(mayRead(variant, 'HubGroup', 'g', who))
    .selectAll('g');

/** 部会 of the region, those that have ended last. */
export const listGroups = reading({
  name: 'hub-groups',
  build: (db, _: object, who, variant) =>
    groups(db, who, variant)
      .orderBy(sql`g.until < (now() at time zone 'Asia/Tokyo')::date is true`)
      .orderBy('g.nameKana')
      .orderBy('g.groupId')
      .limit(100),
  discloses: null,
});

export const readGroups = reading({
  name: 'hub-groups-by-key',
  build: (db, $: { groupIds: string[] }, who, variant) =>
    groups(db, who, variant).where(sql<boolean>`g.group_id = any(${$.groupIds}::uuid[])`),
  discloses: null,
});

/** Which organisations take part in these groups now. */
export const listGroupMembers = reading({
  name: 'hub-group-members',
  build: (db, $: { groupIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_group_member as m')
      .where('m.regionId', '=', who.region)
      .where(mayRead(variant, 'HubGroupMember', 'm', who))
      .where(sql<boolean>`m.group_id = any(${$.groupIds}::uuid[])`)
      .where('m.leftOn', 'is', null)
      .orderBy(sql`array_position(array['chair', 'secretary', 'member', 'observer'], m.role)`)
      .orderBy('m.joinedOn')
      .orderBy('m.memberId')
      .limit(2000)
      .selectAll('m'),
  discloses: null,
});

/** What these groups have on their boards: of each the hundred needs that moved last. */
export const listNeedsOfGroups = reading({
  name: 'hub-group-needs',
  build: (db, $: { groupIds: string[] }, who, variant) =>
    db
      .selectFrom(sql<{ groupId: string }>`unnest(${$.groupIds}::uuid[])`.as<'asked'>(sql`asked(group_id)`))
      .innerJoinLateral(
        db
          .selectFrom('hub_need as n')
          .where('n.regionId', '=', who.region)
          .where(mayRead(variant, 'HubNeed', 'n', who))
          .where(sql<boolean>`n.group_id = asked.group_id`)
          .orderBy('n.stateSince', 'desc')
          .orderBy('n.needId', 'desc')
          .limit(100)
          .selectAll('n')
          .as('n'),
        (join) => join.onTrue(),
      )
      .selectAll('n'),
  discloses: null,
});

/** How many needs of these groups stand where. */
export const countNeedsOfGroups = reading({
  name: 'hub-group-counts',
  build: (db, $: { groupIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_need as n')
      .where('n.regionId', '=', who.region)
      .where(mayRead(variant, 'HubNeed', 'n', who))
      .where(sql<boolean>`n.group_id = any(${$.groupIds}::uuid[])`)
      .groupBy(['n.groupId', 'n.state'])
      .select([sql<string>`n.group_id`.as('groupId'), 'n.state', sql<number>`count(*)::int`.as('count')]),
  discloses: null,
});
