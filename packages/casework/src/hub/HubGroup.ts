import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, uuids, versioned } from '../desk/columns.js';

const HubGroupSchema = defineEntity({
  name: 'HubGroup',
  tableName: 'hub_group',
  properties: {
    ...owned,
    groupId: p.uuid().primary(),
    name: p.text(),
    nameKana: p.text(),
    purpose: p.text(),
    area: p.text().nullable(),
    municipalityCode: p.text().nullable(),
    meetingKind: p.enum(['working_group', 'plenary']),
    entryIds: uuids(),
    since: day().nullable(),
    until: day().nullable(),
    source: p.text().nullable(),
    toConfirm: p.text().nullable(),
    ...versioned,
    createdAt: p.datetime(),
  },
});

/** 部会. A circle of organisations around a district or a theme. */
export class HubGroup extends HubGroupSchema.class {
  assertAlive(today: string): void {
    if (this.until && this.until < today) throw new ConflictError('HUB_GROUP_ENDED');
  }
}
HubGroupSchema.setClass(HubGroup);

export { HubGroupSchema };
