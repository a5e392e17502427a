import { defineEntity, p } from '@mikro-orm/core';
import { day } from '../desk/columns.js';

const UnmetNeedSchema = defineEntity({
  name: 'UnmetNeed',
  tableName: 'unmet_need',
  properties: {
    regionId: p.integer().primary(),
    unmetId: p.uuid().primary(),
    month: day(),
    kind: p.text(),
    municipalityCode: p.text().nullable(),
    cause: p.enum(['declined', 'expired']),
    firstOfPerson: p.boolean().default(true),
  },
});

/** One subject for which nobody was there: a month, a town, and nothing that leads to anybody. */
export class UnmetNeed extends UnmetNeedSchema.class {}
UnmetNeedSchema.setClass(UnmetNeed);

export { UnmetNeedSchema };
