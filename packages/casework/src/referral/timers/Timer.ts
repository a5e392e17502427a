import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../../desk/columns.js';

const TimerSchema = defineEntity({
  name: 'Timer',
  tableName: 'timer',
  properties: {
    ...owned,
    timerId: p.uuid().primary(),
    referralId: p.uuid(),
    kind: p.text(),
    step: p.text(),
    dueAt: p.datetime(),
    firedAt: p.datetime().nullable(),
    cancelledAt: p.datetime().nullable(),
  },
});

/** 期限. Firing twice does nothing. */
export class Timer extends TimerSchema.class {}
TimerSchema.setClass(Timer);

export { TimerSchema };
