import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** One's own views of one page by name. What one has named oneself tells one nothing. */
export const listSavedViews = reading({
  name: 'saved-views',
  build: (db, $: { page: string }, who, variant) =>
    db
      .selectFrom('saved_view as v')
      .where('v.regionId', '=', who.region)
      .where('v.tenantId', '=', who.tenant)
      .where('v.staffId', '=', who.staff)
      .where('v.page', '=', $.page)
      .where(mayRead(variant, 'SavedView', 'v', who))
      .orderBy('v.name')
      .limit(100)
      .selectAll('v'),
  discloses: null,
});
