import { expect, it } from '@jest/globals';
import { freshDatabase } from '../kit/database.js';
import { tables } from './canary/sinks.js';
import { noninterference } from './suites/noninterference.js';
import { groupTables, structural } from './suites/otherSecrets.js';
import { alikeInBoth, drawnByDice, secret } from './suites/secretTables.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();
const pairs = process.env.PROVE === '1' ? 8 : 1;

async function columnsOf(tables: readonly string[]) {
  const database = await freshDatabase();
  const asked = 'select table_name as table, column_name as column from information_schema.columns where table_name = any($1)';
  return database.see.query<{ table: string; column: string }>(asked, [tables]).finally(() => database.drop());
}

it('knows of every table whether it differs between the two worlds, or why it need not', () => {
  const said = [...Object.keys(secret), ...Object.keys(alikeInBoth)];
  expect(tables.kept.filter((table) => !said.includes(table))).toEqual([]);
  expect(said.filter((table) => ![...tables.kept, ...tables.silent].includes(table))).toEqual([]);
  expect(Object.keys(secret).filter((table) => table in alikeInBoth)).toEqual([]);
});

it('gives the same bytes to whoever must not know the difference between two worlds, by answers, files and open pages', async () => {
  let compared = 0;
  const differing = new Set<string>();
  const hiding = new Set<string>();
  for (let n = 0; n < pairs; n++) {
    const { words, streams, ...found } = await noninterference(seed + n, 2);
    expect(words).toEqual([]);
    compared += found.compared + streams.deaf;
    expect([...found.differing.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(500);
    for (const column of found.differing.keys()) differing.add(column);
    for (const table of found.hiding) hiding.add(table);
    process.stderr.write(`\nNI streams: ${streams.done.join(', ')}; ${streams.heard} heard, ${streams.deaf} could not tell\n`);
    expect(new Set(streams.done)).toContain('changeAddress');
    expect(streams.done.length).toBeGreaterThan(9);
    expect(streams.heard).toBeGreaterThan(streams.done.length);
  }
  // A column of a field group that is the same in both worlds would prove nothing.
  const { rows } = await columnsOf(groupTables);
  const said = rows.filter(({ column }) => !structural.includes(column)).map(({ table, column }) => `${table}.${column}`);
  expect(said.filter((each) => !differing.has(each))).toEqual([]);
  // Nor would a table of secrets of which no row differs.
  const tablesDiffering = new Set([...differing].map((column) => column.split('.')[0]));
  const alike = Object.keys(secret).filter((table) => !tablesDiffering.has(table));
  expect(alike.filter((table) => hiding.has(table) || !drawnByDice.includes(table))).toEqual([]);
  process.stderr.write(
    `\nNI seed ${seed}: ${compared} answers compared, 0 differ; what differs stands in ${differing.size} columns of ${tablesDiffering.size} tables, all ${said.length} of the field groups among them\n`,
  );
  expect(compared).toBeGreaterThan(100 * pairs);
}, 3_600_000);
