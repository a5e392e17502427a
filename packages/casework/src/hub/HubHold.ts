import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, versioned } from '../desk/columns.js';

const HubHoldSchema = defineEntity({
  name: 'HubHold',
  tableName: 'hub_hold',
  properties: {
    ...owned,
    holdId: p.uuid().primary(),
    entryId: p.uuid(),
    keeperTenantId: p.uuid(),
    places: p.integer(),
    until: day(),
    state: p.enum(['held', 'released', 'taken', 'expired']).default('held'),
    ...versioned,
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** Places put aside for an organisation until a day, and for whom is written nowhere. */
export class HubHold extends HubHoldSchema.class {
  end(how: 'released' | 'taken' | 'expired', at: Date): void {
    if (this.state !== 'held') throw new ConflictError('HUB_HOLD_ENDED', { state: this.state });
    this.state = how;
    this.endedAt = at;
  }
}
HubHoldSchema.setClass(HubHold);

export { HubHoldSchema };
