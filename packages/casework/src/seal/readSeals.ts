import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

const most = 1000;

/** The latest seals of the region, for an organisation that keeps them: they tell of nobody. */
export const listSeals = reading({
  name: 'seals',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('access_seal as s')
      .where('s.regionId', '=', who.region)
      .where(mayRead(variant, 'AccessSeal', 's', who))
      .orderBy('s.number', 'desc')
      .limit(most)
      .selectAll('s'),
  discloses: null,
});
