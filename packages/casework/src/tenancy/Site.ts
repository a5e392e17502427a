import { defineEntity, p } from '@mikro-orm/core';
import { day, owned } from '../desk/columns.js';

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    ...owned,
    siteId: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    source: p.text().nullable(),
    validFrom: day(),
    validUntil: day().nullable(),
  },
});

/** 協力事業所. A place of work of a partner. */
export class Site extends SiteSchema.class {}
SiteSchema.setClass(Site);

export { SiteSchema };
