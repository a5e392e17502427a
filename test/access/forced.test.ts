import { describe, expect, it } from '@jest/globals';
import { commandsInRaces } from './suites/commandRaces.js';
import { newEnemyRaces, ownPoliciesInRaces } from './suites/forcedRaces.js';
import { histories } from './suites/history.js';

const proving = process.env.PROVE === '1';

describe('A withdrawal that meets a reader at the same row', () => {
  it('leaks the new address only where a policy asks another table at READ COMMITTED, and never where the row says it itself', async () => {
    const rounds = proving ? 60 : 3;
    const seen = await newEnemyRaces(rounds);
    process.stderr.write(`\nRACE ${JSON.stringify(seen)}\n`);
    expect(seen['sub-select at read committed']?.leak).toBeGreaterThan(0);
    expect(seen['row at read committed']).toMatchObject({ leak: 0, '40001': 0 });
    expect(seen['row at repeatable read']).toMatchObject({ leak: 0, '40001': rounds * 3 });
    expect(seen['sub-select at repeatable read']).toMatchObject({ leak: 0, '40001': rounds * 3 });
  }, 600_000);

  it('leaves nothing open under our own policies, nor in a note that was being written', async () => {
    expect(await ownPoliciesInRaces(proving ? 40 : 4)).toEqual([]);
  }, 600_000);

  it('lets nobody touch an address that is being protected, nor accept on what was read before', async () => {
    expect(await commandsInRaces(proving ? 40 : 4)).toEqual([]);
  }, 600_000);
});

describe('Once it has been acknowledged', () => {
  it('a withdrawal, a protected address, the end of an entry with its picture, of an emergency, a seat, a role, an account, a membership and a session hold for every request begun later: for pages, papers, lists, searches and files', async () => {
    const { words, requests, histories: many } = await histories(proving ? 20 : 2);
    process.stderr.write(`\nHIST ${many} histories, ${requests} requests, ${words.length} too late\n`);
    expect(words).toEqual([]);
  }, 900_000);
});
