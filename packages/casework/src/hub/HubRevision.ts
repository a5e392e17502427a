import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';
import type { HubContent } from './content.js';

const HubRevisionSchema = defineEntity({
  name: 'HubRevision',
  tableName: 'hub_revision',
  properties: {
    ...owned,
    entryId: p.uuid().primary(),
    number: p.integer().primary(),
    audience: p.text(),
    content: p.json<HubContent>(),
    what: p.text().nullable(),
    byLabel: p.text(),
    at: p.datetime(),
  },
});

/** One published state of an entry. */
export class HubRevision extends HubRevisionSchema.class {}
HubRevisionSchema.setClass(HubRevision);

export { HubRevisionSchema };
