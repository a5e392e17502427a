import { defineEntity, p } from '@mikro-orm/core';

const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    regionId: p.integer().primary(),
    code: p.text(),
    name: p.text(),
    coordinatorTenantId: p.uuid().nullable(),
    epoch: p.integer().default(1),
  },
});

/** 圏域. The unit of distribution. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);

export { RegionSchema };
