import { defineEntity, p } from '@mikro-orm/core';
import { owned, type UntilMap, versioned } from '../desk/columns.js';

/** On what occasion a member says it: instead of coming, or over the minutes. */
export const occasions = {
  absence: { ja: '欠席にあたっての意見', en: 'Opinion of an absent member' },
  minutes: { ja: '会議録についての指摘', en: 'Remark on the minutes' },
} as const;
export type Occasion = keyof typeof occasions;

const ConferenceOpinionSchema = defineEntity({
  name: 'ConferenceOpinion',
  tableName: 'conference_opinion',
  properties: {
    ...owned,
    opinionId: p.uuid().primary(),
    conferenceId: p.uuid(),
    convenerTenantId: p.uuid(),
    memberId: p.uuid(),
    staffId: p.uuid().nullable(),
    itemId: p.uuid().nullable(),
    personId: p.uuid().nullable(),
    occasion: p.enum(Object.keys(occasions) as Occasion[]),
    text: p.text(),
    people: p.json<UntilMap>().onCreate(() => ({})),
    ...versioned,
    writtenAt: p.datetime(),
  },
});

/** 意見・指摘. It lives with the item it speaks about, or with the convener where it speaks about none. */
export class ConferenceOpinion extends ConferenceOpinionSchema.class {}
ConferenceOpinionSchema.setClass(ConferenceOpinion);

export { ConferenceOpinionSchema };
