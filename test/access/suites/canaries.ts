import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeLogger } from '@tsunagi/gateway';
import { openWorker } from '@tsunagi/worker';
import { pino } from 'pino';
import { installation, tsunagi } from '../../kit/cli.js';
import type { TestDatabase } from '../../kit/database.js';
import { given } from '../../kit/given.js';
import { Lay } from '../../kit/lay.js';
import { PostOffice } from '../../kit/postOffice.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { TestStream } from '../../kit/stream.js';
import { until } from '../../kit/worker.js';
import { region, World } from '../../kit/world.js';
import { Canaries } from '../canary/canaries.js';
import { ChannelEar, LogEar } from '../canary/Ear.js';
import { type Answered, missay, plantIn } from '../canary/plantEverywhere.js';
import { channels, contentsOf, tables } from '../canary/sinks.js';
import { schemaOf } from '../matrix/matrix.js';

const sealKey = Buffer.alloc(32, 5).toString('base64');

export interface Silence {
  /** What was heard where nothing may be heard, in words. */
  words: string[];
  /** Each sink that was searched, and how much had come out of it. */
  sinks: Map<string, number>;
  canaries: number;
  /** Mutations that were carried through with canaries in them. */
  taken: Set<string>;
}

/** Failures that nobody foresees: PostgreSQL then repeats a value in what it says of the failure. */
async function failing(lay: Lay, canaries: Canaries, answered: Answered[]): Promise<void> {
  const { see } = lay.world.database;
  const schema = await schemaOf();
  for (const [mutation, table, column] of [
    ['createPerson', 'person_identity', 'family_name'],
    ['writeRecord', 'support_record', 'text'],
  ] as const) {
    await see.query(`alter table ${table} add constraint never check (${column}::int > 0) not valid`);
    answered.push(...(await plantIn(lay, schema, mutation, canaries)));
    await see.query(`alter table ${table} drop constraint never`);
  }
}

/** Works as the worker does, until what is waited for has come. */
async function work({ database: { workerUrl } }: World, log: LogEar, post: PostOffice, what: string, isSo: () => Promise<boolean>) {
  const settings = { databaseUrl: workerUrl, region, concurrency: 2, leaseSeconds: 5, publicUrl: 'https://tsunagi.example.jp' };
  const mail = { url: post.url, from: 'tsunagi@example.jp' };
  const worker = await openWorker({ ...settings, logLevel: 'trace', sealKey, mail }, pino({ level: 'trace' }, log));
  try {
    await until(what, isSo, 60);
  } finally {
    await worker.stop();
  }
}

/** Of each task the latest few jobs, all of them due. */
const fewJobs = `
  delete from graphile_worker._private_jobs where id not in (
    select id from (select id, row_number() over (partition by task_id order by id desc) as place from graphile_worker._private_jobs) j where place <= 12);
  update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null`;
const due = 'select from graphile_worker._private_jobs where run_at <= now() and is_available';

/**
 * The hold is over for what was sent: the worker delivers and mails, and at first fails at a delivery. Gives what lay in the
 * tables after the failure.
 */
async function worked({ world }: Lay, log: LogEar, post: PostOffice): Promise<Map<string, string>> {
  const { see } = world.database;
  await see.query(
    `update staff set email = staff_id || '@example.jp'; update referral set deliver_at = now() where deliver_at is not null`,
  );
  await see.query('alter table mailbox_label add constraint never check (name::int > 0) not valid');
  await see.query(fewJobs);
  await work(world, log, post, 'a delivery has failed', async () => /"msg":"failed"/.test(log.text));
  const afterFailure = await heardIn(world);
  await see.query('alter table mailbox_label drop constraint never');
  await see.query(fewJobs);
  await work(world, log, post, 'everything is done', async () => post.mails.length > 0 && (await see.query(due)).rowCount === 0);
  return afterFailure;
}

/** Whatever the operator may ask at the machine: none of it is about a person. */
async function operated({ database }: World): Promise<string> {
  const folder = scratchFolder('canary');
  const env = { ...installation(database, folder), TSUNAGI_SEAL_KEY: sealKey };
  const { rows } = await database.see.query<{ login: string; number: string }>(
    'select (select min(login) from staff) as login, number from person limit 1',
  );
  const { login = '', number = '' } = rows[0] ?? {};
  const file = path.join(folder, 'log.jsonl');
  const asked = [
    ['tenant', 'list'],
    ['why', login, number],
    ['why', login, number, '--json'],
    ['audit', 'export', file],
    ['audit', 'heads'],
    ['audit', 'verify', file],
    ['staff', 'disable', login],
  ];
  let text = '';
  for (const args of asked) {
    const { stdout, stderr } = await tsunagi(env, ...args);
    text += `${stdout}\n${stderr}\n`;
  }
  return text + readFileSync(file, 'utf8');
}

/** The names of organisations are for everybody, and the operator lists them. */
const toldOnPurpose: Record<string, RegExp> = { CLI: /\(acceptApplication\.(name|shortName)\)$/ };

/** Everything that came out of every sink that may hold nobody's data. */
async function heardIn(world: World): Promise<Map<string, string>> {
  const contents = await contentsOf(world);
  const silent = [...contents].filter(([name]) => tables.silent.includes(name) || name.startsWith('graphile_worker.'));
  const { rows } = await world.database.see.query<{ all: string }>(
    `select string_agg(query, E'\\n') as all from pg_stat_activity where query not like '%string_agg%'`,
  );
  return new Map([...silent.map(([name, text]): [string, string] => [`table ${name}`, text]), ['pg_stat_activity', rows[0]?.all ?? '']]);
}

/**
 * A canary in every field that takes words, by every mutation (or by `only` these), rightly and wrongly; then every sink that
 * may hold nobody's data is searched for any of them.
 */
export async function canaries(database?: () => Promise<TestDatabase>, only?: readonly string[]): Promise<Silence> {
  const [gatewayLog, workerLog, planted] = [new LogEar(), new LogEar(), new Canaries()];
  const lay = await Lay.out(World.open({}, [], database?.(), makeLogger('trace', gatewayLog)));
  const { world } = lay;
  const [ear, post] = [await ChannelEar.on(world.database.gatewayUrl, channels), await PostOffice.open()];
  const streams = [await TestStream.open(world, lay.city), await TestStream.open(world, lay.council)];
  const schema = await schemaOf();
  const answered: Answered[] = [];
  try {
    for (const mutation of only ?? Object.keys(schema.getMutationType()?.getFields() ?? {}))
      answered.push(...(await plantIn(lay, schema, mutation, planted)), ...(await missay(lay, schema, mutation, planted)));
    await failing(lay, planted, answered);
    await sendOne(lay, planted);
    const before = await heardIn(world);
    const between = await worked(lay, workerLog, post);
    const cli = await operated(world);
    const sinks = new Map<string, string>([
      ...[...(await heardIn(world))].map(([name, text]): [string, string] => [
        name,
        [before.get(name), between.get(name), text].join('\n'),
      ]),
      ['log of the gateway', gatewayLog.text],
      ['log of the worker', workerLog.text],
      ['NOTIFY', ear.heard],
      ['events', JSON.stringify(streams.map(({ heard }) => heard))],
      ['CLI', cli],
      ['mail', post.mails.map(({ to, text }) => `${to} ${text}`).join('\n')],
      ['refusals and acknowledgements', answered.map(({ body }) => body).join('\n')],
      ['headers of answers', answered.map(({ headers }) => headers).join('\n')],
    ]);
    const words: string[] = [];
    for (const [sink, text] of sinks)
      words.push(
        ...(await planted.heldBy(text)).filter((value) => !toldOnPurpose[sink]?.test(value)).map((value) => `${sink} holds ${value}`),
      );
    const taken = new Set(answered.filter((each) => each.taken).map(({ mutation }) => mutation));
    return { words, sinks: new Map([...sinks].map(([name, text]) => [name, text.length])), canaries: planted.count, taken };
  } finally {
    for (const stream of streams) stream.close();
    await ear.close();
    await post.close();
    await world.close();
  }
}

/** One referral about somebody whose every word is a canary: what the worker delivers, mails and remembers is about them. */
async function sendOne(lay: Lay, planted: Canaries): Promise<void> {
  const { city, council, world } = lay;
  const name = (field: string) => planted.for(`sent ${field}`);
  const identity = { familyName: name('family'), givenName: name('given'), familyKana: name('familyKana'), givenKana: name('givenKana') };
  const to = given(world);
  const person = await to.person(city, identity, {
    address: { locality: name('locality') },
    contact: { mobile: planted.for('sent mobile', 2) },
  });
  const consent = await to.consent(city, person, [council], ['IDENTITY', 'CONTACT', 'ADDRESS']);
  const referral = await to.draft(city, {
    person,
    to: council,
    consent,
    fieldGroups: ['IDENTITY', 'CONTACT', 'ADDRESS'],
    summary: name('summary'),
    request: name('request'),
  });
  await city.ask('mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename } }', {
    input: { idempotencyKey: crypto.randomUUID(), referralId: referral },
  });
}
