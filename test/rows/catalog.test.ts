import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { catalogRules } from './catalogRules.js';

/** What PostgreSQL itself says about the schema. An unprotected new table, key or function fails here. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe.each([...new Set(catalogRules.map(({ about }) => about))])('%s', (about) => {
  it.each(catalogRules.filter((rule) => rule.about === about))('$says', async ({ breaches }) => {
    expect(await breaches(async (sql) => (await database.see.query(sql)).rows)).toEqual([]);
  });
});
