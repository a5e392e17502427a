import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindsOfChange, listsToTakeAlong } from '@tsunagi/gateway';
import { routes } from './canary/sinks.js';
import { schemaOf } from './matrix/matrix.js';
import { Tally } from './matrix/Tally.js';
import { acts, bySecret, carriedThroughElsewhere, forAnybody } from './specification/acts/index.js';
import { brought, figuresTaken, newsSaid, papersOf, takenAlong } from './specification/acts/ways.js';
import { tryActs } from './suites/acts.js';
import { seedOfRun, worldsOfRun } from './world/dice.js';

const proving = process.env.PROVE === '1';
const seed = seedOfRun();
const tally = new Tally();
const done = new Set<string>();

const elsewhere = [...bySecret, ...Object.keys(carriedThroughElsewhere)];
/** What nobody has carried through, though this is the place for it. */
const undone = () => acts.map(({ mutation }) => mutation).filter((mutation) => !done.has(mutation) && !elsewhere.includes(mutation));

beforeAll(async () => {
  // By dice nobody may have been there for some of it: a proof goes on for some worlds more, until all has been done.
  for (let n = 0; n < worldsOfRun(2, 1) || (proving && !process.env.WORLDS && n < 6 && undone().length > 0); n++) {
    const tried = await tryActs(seed + n, 4, { times: proving ? 20 : 4, everyState: true });
    tally.add(tried.tally);
    for (const each of tried.done) done.add(each);
  }
  process.stderr.write(`\nACTS seed ${seed}: ${tally.words()}\n`);
}, 3_600_000);
afterAll(() => {
  for (const each of tally.mismatches) process.stderr.write(`  ${each}\n`);
});

/** Cells that were only ever allowed or only ever denied prove nothing. */
const oneSided = () => [...tally.fields].filter(([, { allow, deny }]) => allow === 0 || deny === 0).map(([cell]) => cell);

describe('Who may do what', () => {
  it('is said for every mutation, once', async () => {
    const said = [...acts.map(({ mutation }) => mutation), ...forAnybody];
    expect(said.sort()).toEqual(Object.keys((await schemaOf()).getMutationType()?.getFields() ?? {}).sort());
  });

  it('is said for every kind of news, every list, every paper and every file that there is', () => {
    expect([...newsSaid].sort()).toEqual([...kindsOfChange].sort());
    const aboutOne = Object.values(papersOf).map(({ address }) => address('x'));
    const lists = [...Object.keys(takenAlong), ...Object.keys(figuresTaken), 'access-log'];
    expect(lists.sort()).toEqual(Object.keys(listsToTakeAlong).sort());
    expect(aboutOne).toContain('/exports/access-log.csv?person=x');
    // The list of routes is itself held against what Fastify serves (canary.test.ts).
    const files = Object.keys(routes).filter((route) => /^GET \/(papers|attachments|hub)\//.test(route));
    const asked = aboutOne.map((address) => `GET ${address}`);
    expect(files.filter((route) => !asked.some((each) => each.startsWith(route.replace(/:\w+$/, ''))))).toEqual([]);
    const posts = Object.keys(routes).filter((route) => route.startsWith('POST ') && route !== 'POST /graphql');
    expect(posts.sort()).toEqual(
      Object.keys(brought)
        .map((address) => `POST ${address}`)
        .sort(),
    );
  });

  it('is the same by the specification and through the whole gateway: what is done, taken along, printed and heard of', () => {
    expect(tally.mismatches).toEqual([]);
    expect(tally.disagreed).toBe(0);
  });

  it('is tried by every way of doing and taking along, each allowed to some and denied to others', () => {
    expect((['mutation', 'export', 'event'] as const).filter((way) => !tally.isTwoSided(way))).toEqual([]);
  });

  it('is for everything allowed to some and denied to others', () => {
    expect(oneSided().filter((cell) => !bySecret.includes(cell.replace('Mutation.', '')))).toEqual([]);
  });

  it('comes for every mutation as far as its commit for somebody, or nothing would be proved by who is kept from it', () => {
    expect(undone()).toEqual([]);
  });
});
