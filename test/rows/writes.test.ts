import { describe, expect, it } from '@jest/globals';
import { writtenByOthers } from '../access/specification/rowsWritten.js';
import { foreignWrites } from '../access/suites/writes.js';
import { seedOfRun } from '../access/world/dice.js';
import { tooWide } from '../faults/inWriting.js';
import { freshDatabase } from '../kit/database.js';

const seed = seedOfRun();

describe('A row of another office', () => {
  it('is written, moved or removed by nobody, whoever may read it: the policies for writing alone see to that', async () => {
    const { words, tried, lying, allowed } = await foreignWrites(seed);
    process.stderr.write(`\nWRITES seed ${seed}: ${tried} statements against rows of others in ${lying.size} tables\n`);
    expect(words).toEqual([]);
    expect([...allowed].sort()).toEqual(Object.keys(writtenByOthers).sort());
    expect([...lying].filter(([, rows]) => rows === 0)).toEqual([]);
    expect(tried).toBeGreaterThan(1_000);
  }, 120_000);

  it('would be seen to be written, were a policy for writing as wide as the one for reading', async () => {
    const { words } = await foreignWrites(seed, async () => {
      const database = await freshDatabase();
      await database.see.query(tooWide);
      return database;
    });
    expect(words.join()).toMatch(/may update \d+ rows of others in conference_note/);
  }, 120_000);
});
