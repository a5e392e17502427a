import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

/** What the address of a page says: only plain values, as they stand behind its question mark. */
export type ViewConditions = Record<string, string | number | boolean>;

const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    ...keyedByTenant,
    staffId: p.uuid().primary(),
    page: p.text().primary(),
    name: p.text().primary(),
    conditions: p.json<ViewConditions>(),
    opensFirst: p.boolean().default(false),
    updatedAt: p.datetime(),
  },
});

/** 保存した表示. The conditions of a list, kept under a name by one person. */
export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);

export { SavedViewSchema };
