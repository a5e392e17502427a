import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const SearchTokenSchema = defineEntity({
  name: 'SearchToken',
  tableName: 'search_token',
  properties: {
    ...keyedByTenant,
    token: p.text().primary(),
    kind: p.text().primary(),
    personId: p.uuid().primary(),
  },
});

/** A two-letter piece of a name or number, or a whole name, matched by equality. */
export class SearchToken extends SearchTokenSchema.class {}
SearchTokenSchema.setClass(SearchToken);

export { SearchTokenSchema };
