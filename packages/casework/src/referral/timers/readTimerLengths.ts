import { reading } from '../../desk/rows.js';

/** What the region has agreed on: no secret of anybody. */
export const listTimerLengths = reading({
  name: 'timer-lengths',
  build: (db, _: object, who) =>
    db
      .selectFrom('timer_length as l')
      .where('l.regionId', '=', who.region)
      .orderBy('l.kind')
      .orderBy('l.step')
      .orderBy('l.urgency')
      .selectAll('l'),
  discloses: null,
});
