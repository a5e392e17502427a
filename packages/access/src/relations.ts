import type { Who } from './actor.js';

/** A mongo-style condition over the row's own columns, in entity property names. */
export type RowCondition = Record<string, unknown>;

type Condition = (who: Who) => RowCondition;

/**
 * The closed vocabulary of "which rows": how a row may stand to the one who asks.
 * `rows: true` marks the part that PostgreSQL decides again by itself (owner, live reader, named staff).
 */
export const relations = {
  anyone: { rows: true, ja: '圏域のだれでも', condition: () => ({}) },
  own: { rows: true, ja: '自組織の記録', condition: (who) => ({ tenantId: who.tenant }) },
  reader: { rows: true, ja: '提供を受けている（期限内）', condition: (who) => ({ readers: { $live: who.tenant } }) },
  named: { rows: true, ja: '指定された職員', condition: ({ tenant, staff }) => ({ people: { $named: { tenant, staff } } }) },
  unprotected: { rows: true, ja: '支援措置なし', condition: () => ({ protectedSince: null }) },
  ownerIsUs: { rows: true, ja: '自組織の記録への閲覧', condition: (who) => ({ ownerTenantId: who.tenant }) },
  toUs: {
    rows: true,
    ja: '自組織あての提供（会議を除く）',
    condition: (who) => ({ toTenantId: who.tenant, origin: { $in: ['referral', 'manual', 'glass'] } }),
  },
  toMe: { rows: true, ja: '自分あての提供', condition: (who) => ({ toTenantId: who.tenant, toStaffId: who.staff }) },
  asReceiver: { rows: false, ja: '紹介先として', condition: (who) => ({ receiverTenantId: who.tenant }) },
  unveiled: { rows: false, ja: '相手の組織を伏せられていない職員として（支援措置）', condition: () => ({ officesVeiled: false }) },
  asReviewer: { rows: true, ja: '点検する組織として', condition: (who) => ({ reviewerTenantId: who.tenant }) },
  involved: { rows: false, ja: '本人・閲覧した組織に関わりがある（あった）職員として', condition: () => ({ involved: true }) },
  published: {
    rows: true,
    ja: '公開したもの',
    condition: () => ({ audience: { $in: ['everyone', 'region'] } }),
  },
  asKeeper: { rows: true, ja: '資源を管理する組織として', condition: (who) => ({ keeperTenantId: who.tenant }) },
  glassReview: { rows: false, ja: '緊急閲覧の点検', condition: () => ({ kind: 'glass_review' }) },
  asCoordinator: { rows: false, ja: '圏域の調整役として', condition: (who) => ({ coordinatorTenantId: who.tenant }) },
  asConvener: { rows: false, ja: '会議を招集した組織として', condition: (who) => ({ convenerTenantId: who.tenant }) },
  asMembersOffice: { rows: false, ja: '出席を求められた組織として', condition: (who) => ({ memberTenantId: who.tenant }) },
  onPaper: { rows: false, ja: '紙で参加する人の', condition: () => ({ staffId: null, memberTenantId: null }) },
  asActor: { rows: true, ja: '自組織の職員の行為', condition: (who) => ({ actorTenantId: who.tenant }) },
  myself: { rows: true, ja: '本人（職員自身）', condition: (who) => ({ staffId: who.staff }) },
  author: { rows: false, ja: '書いた本人', condition: (who) => ({ authorId: who.staff }) },
  forTenant: { rows: false, ja: '所内で共有の記録', condition: () => ({ audience: { $in: ['tenant', 'shared'] } }) },
  forUnit: {
    rows: false,
    ja: '同じ班の記録',
    condition: (who) => ({ audience: 'unit', unitId: { $same: who.unit } }),
  },
  toOffice: { rows: false, ja: '組織あて', condition: () => ({ staffId: null }) },
  myOwnLook: { rows: false, ja: '自分の閲覧', condition: (who) => ({ actorStaffId: who.staff }) },
  shared: { rows: false, ja: '提供してよい記録', condition: () => ({ audience: 'shared' }) },
} as const satisfies Record<string, { rows: boolean; ja: string; condition: Condition }>;

export type Relation = keyof typeof relations;
