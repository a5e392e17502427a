import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant, versioned } from '../desk/columns.js';

const HubSettingSchema = defineEntity({
  name: 'HubSetting',
  tableName: 'hub_setting',
  properties: { ...keyedByTenant, confirmBy: p.enum(['nobody', 'own_editor', 'region_editor']), ...versioned },
});

/** How an organisation wants its entries to be published. */
export class HubSetting extends HubSettingSchema.class {}
HubSettingSchema.setClass(HubSetting);

export { HubSettingSchema };
