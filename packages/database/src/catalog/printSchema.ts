import pg from 'pg';
import { printFunction } from './printFunction.js';
import { type Details, printTable } from './printTable.js';
import * as ask from './queries.js';

/**
 * The schema as one SQL text, drawn from the catalog of a migrated database (the npm package of PostgreSQL has no
 * pg_dump): functions, tables, keys, indexes, policies, grants and comments, in a fixed order. For reading and comparing.
 */
export async function printSchema(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  // biome-ignore lint/suspicious/noExplicitAny: the shape of each row stands beside the query
  const rows = async (text: string): Promise<any[]> => (await client.query(text)).rows;
  try {
    const unknown = await rows(ask.unknownKinds);
    if (unknown.length > 0) throw new Error(`Nothing prints these yet: ${unknown.map((each) => `${each.name} (${each.kind})`).join(', ')}`);
    const functions = (await rows(ask.functions)).map(printFunction);
    const details: Details = {
      columns: await rows(ask.columns),
      constraints: await rows(ask.constraints),
      indexes: await rows(ask.indexes),
      triggers: await rows(ask.triggers),
      policies: await rows(ask.policies),
      grants: await rows(ask.grants),
    };
    const tables = (await rows(ask.tables)).map((table) => printTable(table, details));
    return `${[...functions, ...tables].join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}
