import { makeLogger } from '@tsunagi/gateway';
import { LogEar } from '../access/canary/Ear.js';
import { factsOf, readMatrix, schemaOf } from '../access/matrix/matrix.js';
import { letNothingStay } from '../access/matrix/nothingStays.js';
import { Tally } from '../access/matrix/Tally.js';
import { tryActs } from '../access/suites/acts.js';
import { aroundHiding } from '../access/suites/aroundHiding.js';
import { canaries } from '../access/suites/canaries.js';
import { commandsInRaces } from '../access/suites/commandRaces.js';
import { delivered } from '../access/suites/delivered.js';
import { tryDoors } from '../access/suites/doors.js';
import { ownPoliciesInRaces } from '../access/suites/forcedRaces.js';
import { histories } from '../access/suites/history.js';
import { meetings } from '../access/suites/meetings/index.js';
import { meetingsApart } from '../access/suites/meetingsApart.js';
import { noninterference } from '../access/suites/noninterference.js';
import { tryOffers } from '../access/suites/offers.js';
import { openHub } from '../access/suites/openHub.js';
import { strangers } from '../access/suites/strangers.js';
import { trailPapers } from '../access/suites/trailPapers.js';
import { foreignWrites } from '../access/suites/writes.js';
import { layWorld } from '../access/world/layWorld.js';
import type { TestDatabase } from '../kit/database.js';
import { World } from '../kit/world.js';
import { catalogRules } from '../rows/catalogRules.js';

/** What a suite needs: a database of its own for each world that it opens. */
export interface Ground {
  seed: number;
  database(): Promise<TestDatabase>;
}

export interface Suite {
  name: string;
  /** What it found wrong, in words; nothing on a house without faults. */
  run(ground: Ground): Promise<string[]>;
}

const openOn = (ground: Ground): Promise<World> => World.open({}, [], ground.database());

/** The suites of the access core in a small form, quickest first: each is the same code that the tests run. */
export const suites: Suite[] = [
  {
    name: 'CAT',
    run: async (ground) => {
      const database = await ground.database();
      try {
        const found: string[] = [];
        for (const rule of catalogRules) {
          const breaches = await rule.breaches(async (sql) => (await database.see.query(sql)).rows);
          if (breaches.length > 0) found.push(`${rule.about} ${rule.says}: ${JSON.stringify(breaches[0])}`);
        }
        return found;
      } finally {
        await database.drop();
      }
    },
  },
  { name: 'APART', run: async ({ database }) => meetingsApart(database()) },
  { name: 'DOORS', run: async ({ database }) => (await tryDoors(database)).words },
  { name: 'WRITES', run: async ({ seed, database }) => (await foreignWrites(seed, database)).words },
  { name: 'MEETINGS', run: ({ database }) => meetings(database) },
  {
    name: 'MATRIX',
    run: async (ground) => {
      const invented = await layWorld(ground.seed, 2, await openOn(ground));
      try {
        return (await readMatrix(invented, { paths: 1, logs: 0.2, nodes: 0.1, brief: true })).mismatches;
      } finally {
        await invented.world.close();
      }
    },
  },
  {
    name: 'ACTS',
    run: async ({ seed, database }) => (await tryActs(seed, 2, { times: 1, everyState: false }, database)).tally.mismatches,
  },
  {
    name: 'OFFERS',
    run: async ({ seed, database }) => {
      const log = new LogEar();
      const tally = new Tally();
      const invented = await layWorld(seed, 2, await World.open({}, [], database(), makeLogger('error', log)));
      try {
        const [schema, facts] = [await schemaOf(), await factsOf(invented)];
        await letNothingStay(invented.world);
        await tryOffers(invented, { schema, facts, tally, log, times: 1 }, { times: 1, share: 0.5 });
        return tally.mismatches;
      } finally {
        await invented.world.close();
      }
    },
  },
  { name: 'OPEN', run: async ({ seed, database }) => (await openHub(seed, 1, database)).words },
  { name: 'PAPERS', run: async ({ seed, database }) => (await trailPapers(seed, 1, database)).words },
  { name: 'NI', run: async ({ seed, database }) => (await noninterference(seed, 1, database)).words },
  { name: 'HIDING', run: async ({ seed, database }) => (await aroundHiding(seed, 1, database)).words },
  { name: 'AUD', run: async ({ database }) => (await delivered(database)).words },
  { name: 'RACE', run: async ({ database }) => [...(await ownPoliciesInRaces(2, database)), ...(await commandsInRaces(2, database))] },
  {
    name: 'CANARY',
    run: async ({ seed, database }) => [
      ...(await canaries(database, ['createPerson', 'changeAddress', 'writeRecord', 'askSender'])).words,
      ...(await strangers(seed, 2, database)).words,
    ],
  },
  { name: 'HIST', run: async ({ database }) => (await histories(1, database)).words },
];
