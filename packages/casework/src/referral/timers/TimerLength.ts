import { defineEntity, p } from '@mikro-orm/core';

export const urgencies = ['normal', 'urgent', 'any'] as const;
export type Urgency = (typeof urgencies)[number];

const TimerLengthSchema = defineEntity({
  name: 'TimerLength',
  tableName: 'timer_length',
  properties: {
    regionId: p.integer().primary(),
    kind: p.text().primary(),
    step: p.text().primary(),
    urgency: p.text().$type<Urgency>().primary(),
    days: p.integer().nullable(),
    minutes: p.integer().nullable(),
    source: p.text(),
    dated: p.date(),
    toBeConfirmed: p.text().nullable(),
  },
});

/** 期限の長さ. How long a step of a ladder takes in this region, and on what that stands. Loaded with the region. */
export class TimerLength extends TimerLengthSchema.class {}
TimerLengthSchema.setClass(TimerLength);

export { TimerLengthSchema };
