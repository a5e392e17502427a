import { freshDatabase } from '../kit/database.js';
import { suites } from './suites.js';

/**
 * Runs the suites over one fault, in a process of its own, until one of them finds it: says which, and how. FAULT_SQL and
 * FAULT_SOURCE (see plant.mjs) name the fault; without them it is the house as it stands, in which nothing may be found. FAULT_FIRST
 * names the suite to begin with.
 */
const { FAULT_SQL, FAULT_SEED = '1', FAULT_FIRST } = process.env;
const inOrder = [...suites].sort((one, other) => Number(other.name === FAULT_FIRST) - Number(one.name === FAULT_FIRST));
const ground = {
  seed: Number(FAULT_SEED),
  database: async () => {
    const database = await freshDatabase();
    if (FAULT_SQL) await database.see.query(FAULT_SQL);
    return database;
  },
};

let found: { suite: string; words: string } | null = null;
/** A suite that could not run has found nothing: it says so, and the next one tries. */
const brokeOff: string[] = [];
// What a fault breaks beside a suite does not end the suite, which may find it yet.
process.on('unhandledRejection', (error) => brokeOff.push(`Beside the suites: ${error}`));
for (const suite of inOrder) {
  const words = await suite.run(ground).catch((error: Error) => {
    brokeOff.push(`${suite.name}: ${error.message} ${error.stack?.match(/^ +at .*$/m)?.[0].trim() ?? ''}`);
    return [];
  });
  if (words[0] !== undefined) found = { suite: suite.name, words: words[0] };
  if (found) break;
}
const planted = !process.env.FAULT_SOURCE || process.env.FAULT_PLANTED === '1';
process.stdout.write(`\n${JSON.stringify({ found, planted, brokeOff })}\n`, () => process.exit(0));
