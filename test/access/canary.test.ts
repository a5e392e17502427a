import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeCsv, writeWorkbook } from '@tsunagi/papers';
import { parse, visit } from 'graphql';
import pg from 'pg';
import { tsunagi } from '../kit/cli.js';
import { consoleFolder } from '../kit/screens.js';
import { World } from '../kit/world.js';
import { Canaries } from './canary/canaries.js';
import { hashesOf } from './canary/decode.js';
import { channels, commands, contentsOf, inBrowser, routes, tables, tasks } from './canary/sinks.js';
import { canaries, type Silence } from './suites/canaries.js';
import { type Overheard, strangers } from './suites/strangers.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();
const source = new URL('../../', import.meta.url);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const sheet = (cell: string) => ({
  title: '表',
  condition: '',
  by: '',
  at: new Date(),
  columns: [{ title: '欄', width: 9 }],
  rows: [[cell]],
});

/** Ways in which a value may leave without standing there as it was written. */
const disguises: Record<string, (value: string) => Buffer | string | Promise<Buffer>> = {
  'as it is': (value) => value,
  'in UTF-16': (value) => Buffer.from(value, 'utf16le'),
  'in UTF-16, the other way round': utf16be,
  'in Shift_JIS': (value) => writeCsv(sheet(value), 'shift_jis').bytes,
  'with escapes of JSON': (value) => [...value].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'in an address': (value) => encodeURIComponent(value),
  'in HTML': (value) => [...value].map((letter) => `&#${letter.charCodeAt(0)};`).join(''),
  'in a mail': (value) => [...Buffer.from(value)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  'in base64': (value) => Buffer.from(`xx${value}`).toString('base64'),
  'in base64 for addresses': (value) => `"id":"${Buffer.from(value).toString('base64url')}"`,
  'in hex': (value) => Buffer.from(value).toString('hex'),
  'packed by gzip': (value) => gzipSync(value),
  'in a workbook': (value) => writeWorkbook(sheet(value)),
  'in half-width letters': (value) => value.replace('カナリヤ', 'ｶﾅﾘﾔ'),
  'in hiragana': (value) => value.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)),
  'cut off': (value) => value.slice(0, 6),
  'as a hash': (value) => `"${hashesOf(value)[6]}"`,
};

/** How the server writes down what this role does. */
async function settingsOf(url: string): Promise<Record<string, string>> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(
    `select name, setting from pg_settings where name in ('log_error_verbosity', 'log_min_error_statement', 'log_parameter_max_length', 'log_parameter_max_length_on_error')`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

/** The routes of Fastify's drawing of them, in which what stands below is indented by four letters. */
function routesIn(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    if (!part) return [];
    above.splice(indent.length / 4, Number.POSITIVE_INFINITY, part);
    return methods.split(', ').flatMap((method) => (method === 'HEAD' || !method ? [] : [`${method} ${above.join('')}`]));
  });
}

describe('A canary', () => {
  it.each(Object.entries(disguises))('is found %s', async (_words, disguise) => {
    const planted = new Canaries();
    const value = planted.for('the field');
    expect(await planted.heldBy(await disguise(value))).not.toEqual([]);
    expect(await planted.heldBy(await disguise('何でもない文'))).toEqual([]);
  });
});

describe('Every sink is known:', () => {
  it('every address of the gateway', async () => {
    const world = await World.open({ consoleFolder });
    await world.app.ready();
    const found = routesIn(world.app.printRoutes({ commonPrefix: false }));
    await world.close();
    expect(found.sort()).toEqual(Object.keys(routes).sort());
  });

  it('every table, those of the job queue included', async () => {
    const world = await World.open();
    const names = [...(await contentsOf(world)).keys()].filter((name) => !name.startsWith('graphile_worker.'));
    await world.close();
    expect(names.sort()).toEqual([...tables.kept, ...tables.silent].sort());
  });

  it('every channel on which PostgreSQL is told something', () => {
    const files = ['packages', 'services', 'schema'].flatMap((room) =>
      readdirSync(new URL(room, source), { recursive: true, encoding: 'utf8' })
        .filter((name) => /(^|\/)(src|migrations)\/.*\.(ts|sql)$/.test(name) && !name.includes('node_modules'))
        .map((name) => readFileSync(new URL(`${room}/${name}`, source), 'utf8')),
    );
    const named = files.flatMap((text) =>
      [...text.matchAll(/pg_notify\s*\(\s*'([^']+)'|\bnotify\s+"?([a-z:]+)"?\s*[,;]/g)].map(([, a, b]) => a ?? b),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !channels.includes(name as string))).toEqual([]);
  });

  it('every task of the worker and every command of the operator', async () => {
    const files = readdirSync(new URL('services/worker/src/tasks', source)).map((name) => name.replace('.ts', ''));
    expect(files.filter((name) => name !== 'index' && name !== 'duty').sort()).toEqual([...tasks].sort());
    const { stdout } = await tsunagi({}, '--help');
    const told = [...stdout.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
    expect(told.filter((name) => name !== 'help').sort()).toEqual([...commands].sort());
  });
});

describe('Where nobody’s data may be,', () => {
  let found: Silence;
  beforeAll(async () => {
    found = await canaries();
    const lines = [...found.sinks].map(([sink, length]) => `  ${sink}: ${length} letters\n`);
    lines.push(`  in a browser, by journeys/traces.test.ts: ${inBrowser.join(', ')}\n`);
    process.stderr.write(`\nCANARY: ${found.canaries} canaries by ${found.taken.size} mutations; sinks searched:\n${lines.join('')}`);
  }, 900_000);

  it('there is none after a day with a canary in every field', () => {
    expect(found.words).toEqual([]);
  });

  it('something had been said, or the silence would prove nothing', () => {
    const spoken = [
      'log of the gateway',
      'log of the worker',
      'NOTIFY',
      'events',
      'mail',
      'CLI',
      'headers of answers',
      'refusals and acknowledgements',
    ];
    const stored = ['outbox', 'idempotency_key', 'audit_event', 'access_log', 'notice', 'graphile_worker._private_jobs'].map(
      (name) => `table ${name}`,
    );
    expect([...spoken, ...stored].filter((sink) => !(found.sinks.get(sink) as number))).toEqual([]);
    expect(found.taken.size).toBeGreaterThan(60);
  });

  it('PostgreSQL writes down no row that failed and no value', async () => {
    const world = await World.open();
    for (const url of [world.database.gatewayUrl, world.database.workerUrl])
      expect(await settingsOf(url)).toEqual({
        log_error_verbosity: 'terse',
        log_min_error_statement: 'panic',
        log_parameter_max_length: '0',
        log_parameter_max_length_on_error: '0',
      });
    await world.close();
  });

  it('the manifest of trusted documents holds operations and no value of anybody', () => {
    const manifest: Record<string, string> = JSON.parse(readFileSync(`${consoleFolder}/documents.json`, 'utf8'));
    const values: string[] = [];
    for (const text of Object.values(manifest)) visit(parse(text), { StringValue: ({ value }) => void values.push(value) });
    expect(Object.keys(manifest).length).toBeGreaterThan(20);
    expect(values).toEqual([]);
  });
});

describe('What is only for those who may see it', () => {
  let found: Overheard;
  beforeAll(async () => {
    found = await strangers(seed, process.env.PROVE === '1' ? 4 : 2);
  }, 900_000);
  afterAll(() => {
    const sinks = [...found.sinks].map(([sink, count]) => `${sink} ${count}`).join(', ');
    process.stderr.write(`\nCANARY seed ${seed}: ${found.hidden} values hidden, ${found.shown} shown; answers searched: ${sinks}\n`);
  });

  it('reaches nobody else: not in answers, errors and cursors, not in lists, papers, scans or headers', () => {
    expect(found.words).toEqual([]);
    expect(found.hidden).toBeGreaterThan(500);
    expect(found.shown).toBeGreaterThan(200);
  });
});
