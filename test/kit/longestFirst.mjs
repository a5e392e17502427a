import TestSequencer from '@jest/test-sequencer';

/**
 * A fresh clone knows nothing of earlier runs, and by size alone the files that take minutes would come last, one worker
 * waiting for the other. These are the ones over half a minute, the longest first; all others follow in Jest's own order.
 */
const long = [
  'journeys/pages/shared',
  'journeys/pages/casework',
  'faults/faults',
  'access/aroundHiding',
  'access/canary',
  'access/acts',
  'access/offers',
  'access/matrix',
  'features/badinput/sweep',
  'access/noninterference',
  'journeys/round',
  'gates/connections',
  'features/start/start',
  'deploy/inside',
  'features/cli/cli',
  'journeys/inert',
  'journeys/hub',
  'gates/mutations',
  'journeys/boardLine',
  'pure/recurrence',
  'journeys/conference',
  'features/referral/preview',
  'journeys/traces',
  'gates/contestants',
  'access/forced',
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
