import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

const today = sql`(now() at time zone 'Asia/Tokyo')::date`;

/** Memberships of the own organisation, with the login name and the state of the account where the account is ours too. */
const entries = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('membership as m')
    .leftJoin('staff as s', (join) => join.onRef('s.regionId', '=', 'm.regionId').onRef('s.staffId', '=', 'm.staffId'))
    .where('m.regionId', '=', who.region)
    .where('m.tenantId', '=', who.tenant)
    .where(mayRead(variant, 'StaffList', 'm', who))
    .selectAll('m')
    .select(['s.login', 's.disabledAt', sql<boolean>`s.tenant_id is not distinct from m.tenant_id`.as('ownAccount')]);

interface StaffListArgs {
  /** Cursor: kana and key of the last row of the page before. */
  afterKana: string;
  afterId: string;
  first: number;
}

/** 職員の一覧, by kana: whoever belongs to the own organisation or once did. */
export const listStaff = reading({
  name: 'staff list',
  build: (db, $: StaffListArgs, who, variant) =>
    entries(db, who, variant)
      .where(sql<boolean>`(m.display_kana collate "ja-x-icu", m.membership_id) > (${$.afterKana}, ${$.afterId}::uuid)`)
      .orderBy(sql`m.display_kana collate "ja-x-icu"`)
      .orderBy('m.membershipId')
      .limit($.first),
  discloses: null,
});

/** 同僚. Whoever works in the own office today, by kana: to choose from when something is given to somebody. */
export const listColleagues = reading({
  name: 'colleagues',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('membership as m')
      .where('m.regionId', '=', who.region)
      .where('m.tenantId', '=', who.tenant)
      .where('m.endedAt', 'is', null)
      .where(sql<boolean>`${today} between m.valid_from and coalesce(m.valid_until, 'infinity')`)
      .where(mayRead(variant, 'Membership', 'm', who))
      .select(['m.membershipId', 'm.staffId', 'm.displayName', 'm.jobTitle', 'm.unitId'])
      .orderBy(sql`m.display_kana collate "ja-x-icu"`)
      .orderBy('m.membershipId')
      .limit(500),
  discloses: null,
});

/** One row of the list, after a command: of this membership, or the first one of this account. */
export const readStaffEntry = reading({
  name: 'staff entry',
  build: (db, $: { membershipId: string | null; staffId: string | null }, who, variant) =>
    entries(db, who, variant)
      .where(sql<boolean>`(m.membership_id = ${$.membershipId}::uuid or m.staff_id = ${$.staffId}::uuid)`)
      .orderBy('m.membershipId')
      .limit(1),
  discloses: null,
});

/** The links that can still be used, the newest first. */
export const listInvitations = reading({
  name: 'invitations',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('invitation as i')
      .where('i.regionId', '=', who.region)
      .where('i.tenantId', '=', who.tenant)
      .where('i.usedAt', 'is', null)
      .where('i.cancelledAt', 'is', null)
      .where(sql<boolean>`i.expires_at > now()`)
      .where(mayRead(variant, 'Invitation', 'i', who))
      .orderBy('i.createdAt', 'desc')
      .orderBy('i.invitationId')
      .limit(100)
      .select(['i.invitationId', 'i.login', 'i.displayName', 'i.displayKana', 'i.jobTitle', 'i.unitId', 'i.roles'])
      .select(['i.validFrom', 'i.validUntil', 'i.createdAt', 'i.expiresAt']),
  discloses: null,
});
