import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, versioned } from '../desk/columns.js';

const HubNeedSchema = defineEntity({
  name: 'HubNeed',
  tableName: 'hub_need',
  properties: {
    ...owned,
    needId: p.uuid().primary(),
    groupId: p.uuid().nullable(),
    title: p.text(),
    text: p.text(),
    level: p.enum(['community', 'organisation', 'personal']),
    kind: p.text(),
    municipalityCode: p.text().nullable(),
    weekday: p.integer().nullable(),
    minAge: p.integer().nullable(),
    maxAge: p.integer().nullable(),
    transport: p.boolean().default(false),
    skill: p.boolean().default(false),
    origin: p.enum(['staff', 'conference', 'working_group', 'referral']),
    lackedIn: day().nullable(),
    state: p.enum(['raised', 'considered', 'tried', 'settled']).default('raised'),
    stateNote: p.text().nullable(),
    stateSince: p.datetime(),
    raisedByLabel: p.text(),
    ...versioned,
    createdAt: p.datetime(),
  },
});

/** 出た → 検討 → 試行 → 定着; and back where a trial shows that it was not yet the answer. */
export class HubNeed extends HubNeedSchema.class {
  move(to: HubNeed['state'], note: string | null, at: Date): void {
    if (to === this.state) throw new ConflictError('HUB_NEED_STATE', { state: this.state });
    this.state = to;
    this.stateNote = note;
    this.stateSince = at;
  }
}
HubNeedSchema.setClass(HubNeed);

export { HubNeedSchema };
