import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant, texts } from '../desk/columns.js';

const PacketPresetSchema = defineEntity({
  name: 'PacketPreset',
  tableName: 'packet_preset',
  properties: {
    ...keyedByTenant,
    name: p.text().primary(),
    fieldGroups: texts(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid(),
  },
});

/** 渡す項目の組み合わせ. What an office hands on for one purpose: 見学用, 家計の相談用. */
export class PacketPreset extends PacketPresetSchema.class {}
PacketPresetSchema.setClass(PacketPreset);

export { PacketPresetSchema };
