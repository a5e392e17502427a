import { type Action, type Actor, can } from '@tsunagi/access';
import { makeLogger } from '@tsunagi/gateway';
import type { TestDatabase } from '../../kit/database.js';
import { World } from '../../kit/world.js';
import { LogEar } from '../canary/Ear.js';
import { askEvents } from '../matrix/askEvents.js';
import { tryMutations } from '../matrix/askMutations.js';
import { askPapers } from '../matrix/askPapers.js';
import { askUploads } from '../matrix/askUploads.js';
import { factsOf, schemaOf } from '../matrix/matrix.js';
import { letNothingStay } from '../matrix/nothingStays.js';
import { Tally } from '../matrix/Tally.js';
import { tryStates } from '../matrix/tryStates.js';
import type { Facts } from '../specification/index.js';
import { type InventedWorld, layWorld } from '../world/layWorld.js';

export interface ActOptions {
  /** How often each mutation and each paper is tried for each verdict. */
  times: number;
  /** Whether what has its moment is tried in every state as well. */
  everyState: boolean;
}

export interface Tried {
  tally: Tally;
  /** Mutations that somebody carried through. */
  done: Set<string>;
}

const answers: readonly Action[] = [
  'open',
  'claim',
  'ask',
  'accept',
  'waitlist',
  'admit',
  'start',
  'hold',
  'resume',
  'decline',
  'return',
  'forward',
  'complete',
  'fail',
  'requestShare',
];

/**
 * No referral goes to the office that sends it, and no row says that an office reads its own: should one ever lie there, the
 * policy table still lets nobody answer themselves.
 */
function answerOneself({ askers }: InventedWorld, facts: Facts, tally: Tally): void {
  for (const row of facts.of('referral')) {
    const referral = { tenantId: row.tenant_id, receiverTenantId: row.tenant_id, readers: { [row.tenant_id]: facts.now } };
    for (const asker of askers.filter((each) => each.tenant === row.tenant_id))
      for (const action of answers)
        if (can(asker as unknown as Actor, action, 'Referral', referral))
          tally.disagree(`${asker.name}: may ${action} a referral of their own`);
  }
}

/** What is done, taken along, printed and heard of in an invented world, beside the specification. */
export async function tryActs(
  seed: number,
  size: number,
  { times, everyState }: ActOptions,
  database?: () => Promise<TestDatabase>,
): Promise<Tried> {
  const log = new LogEar();
  const tally = new Tally();
  const invented = await layWorld(seed, size, await World.open({}, [], database?.(), makeLogger('error', log)));
  try {
    const [schema, facts] = [await schemaOf(), await factsOf(invented)];
    answerOneself(invented, facts, tally);
    await askEvents(invented, facts, tally);
    await askPapers(invented, facts, tally, times * 2);
    await askUploads(invented, facts, tally, times);
    await letNothingStay(invented.world);
    const trying = { schema, facts, tally, log, times };
    const done = await tryMutations(invented, trying);
    if (everyState) for (const each of await tryStates(invented, trying)) done.add(each);
    return { tally, done };
  } finally {
    await invented.world.close();
  }
}
