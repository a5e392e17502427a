import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const NumberCounterSchema = defineEntity({
  name: 'NumberCounter',
  tableName: 'number_counter',
  properties: {
    ...keyedByTenant,
    kind: p.text().primary(),
    fiscalYear: p.integer().primary(),
    last: p.integer(),
  },
});

/** The last number given for one kind of record in one fiscal year. */
export class NumberCounter extends NumberCounterSchema.class {}
NumberCounterSchema.setClass(NumberCounter);

export { NumberCounterSchema };
