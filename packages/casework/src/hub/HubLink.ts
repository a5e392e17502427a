import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, texts } from '../desk/columns.js';

const HubLinkSchema = defineEntity({
  name: 'HubLink',
  tableName: 'hub_link',
  properties: {
    ...owned,
    linkId: p.uuid().primary(),
    fromId: p.uuid(),
    toId: p.uuid(),
    role: p.text(),
    flows: texts(),
    note: p.text().nullable(),
    source: p.text().nullable(),
    confirmedOn: day().nullable(),
    since: day().nullable(),
    until: day().nullable(),
    createdAt: p.datetime(),
  },
});

/** Who does what with whom, and in which days. */
export class HubLink extends HubLinkSchema.class {
  /** Last day on which it was so. */
  end(on: string): void {
    if (this.until) throw new ConflictError('HUB_LINK_ENDED');
    this.until = this.since && this.since > on ? this.since : on;
  }
}
HubLinkSchema.setClass(HubLink);

export { HubLinkSchema };
