import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const TenantClosureSchema = defineEntity({
  name: 'TenantClosure',
  tableName: 'tenant_closure',
  properties: {
    ...keyedByTenant,
    closedOn: p.date().primary(),
    reason: p.text(),
  },
});

/** 休業日 beyond weekly hours and national holidays. */
export class TenantClosure extends TenantClosureSchema.class {}
TenantClosureSchema.setClass(TenantClosure);

export { TenantClosureSchema };
