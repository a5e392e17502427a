import TestSequencer from '@jest/test-sequencer';

/**
 * A fresh clone knows nothing of earlier runs, and by size alone the files that take minutes would come last, one worker
 * waiting for the other. These are the ones over half a minute, the longest first; all others follow in Jest's own order.
 */
const long = [
  'faults/faults',
  'journeys/pages/casework',
  'journeys/pages/shared',
  'access/matrix',
  'access/canary',
  'access/acts',
  'access/aroundHiding',
  'journeys/round',
  'features/badinput/sweep',
  'access/noninterference',
  'features/referral/preview',
  'gates/connections',
  'features/start/start',
  'journeys/inert',
];

/** The place of a file in the line. */
const place = ({ path }) => {
  const at = long.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return at < 0 ? long.length : at;
};

export default class LongestFirst extends TestSequencer {
  async sort(tests) {
    return (await super.sort(tests)).sort((one, other) => place(one) - place(other));
  }
}
