import { defineEntity, p } from '@mikro-orm/core';
import { day, owned } from '../desk/columns.js';

const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    ...owned,
    unitId: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    validFrom: day(),
    validUntil: day().nullable(),
  },
});

/** 班・課・窓口 inside one organisation. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

export { UnitSchema };
