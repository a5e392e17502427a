import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { believeLarge } from '../kit/believeLarge.ts';
import { countryKeys } from '../kit/country.ts';
import { commitNow } from './commit.ts';
import { assertSameAnswers } from './compare.ts';
import { type Running, start } from './contestants/contestant.ts';
import { assertRoomFor, type Ground, openGround } from './database.ts';
import { assertFair } from './fair.ts';
import type { Findings } from './findings.ts';
import { growthEnding, resultsFolder } from './growthGoals.ts';
import { growthReport } from './growthReport.ts';
import { measureBoard } from './measure/board.ts';
import { fewRows, measureGrowth } from './measure/growth.ts';
import { findPassages } from './measure/passages.ts';
import { measurePolicies } from './measure/policies.ts';
import { profile, profileStart } from './measure/profile.ts';
import { runRounds } from './measure/rounds.ts';
import { coldStart, type Start } from './measure/start.ts';
import { timeStatements } from './measure/statementTimes.ts';
import { measureStreams } from './measure/streams.ts';
import { constant } from './operations/constant.ts';
import { inbox } from './operations/inbox.ts';
import type { Ask, ContestantName, Operation, Setting } from './operations/operation.ts';
import { operationsOf } from './operations/operations.ts';
import { type Options, readOptions, usage } from './options.ts';
import { report, today } from './report.ts';
import { sizeFor, sparse } from './size.ts';

const names: ContestantName[] = ['tsunagi', 'raw', 'postgraphile', 'checked', 'bare'];
/** The same program twice starts alike. */
const started = names.filter((name) => name !== 'checked');
const told = (text: string) => void process.stderr.write(`${text}\n`);

async function findStarts(ground: Ground, operation: Operation, times: number): Promise<Findings['starts']> {
  const starts: Findings['starts'] = new Map(started.map((name) => [name, [] as Start[]]));
  for (let n = 0; n < times; n++) {
    for (const name of started) {
      const ask = (name === 'bare' ? constant : operation).ways[name]?.ask(0);
      if (ask) starts.get(name)?.push(await coldStart(name, ground.gatewayUrl, ask));
    }
  }
  return starts;
}

async function findProfiles(ground: Ground, setting: Setting, operations: Operation[]): Promise<Findings['profiles']> {
  const first = inbox(setting).ways.tsunagi?.ask(0) as Ask;
  const profiles: Findings['profiles'] = new Map([['the start', await profileStart(ground, first)]]);
  for (const operation of operations) profiles.set(operation.title, await profile(ground, operation, first));
  return profiles;
}

/** What each sends to PostgreSQL, what that costs there by statement, and how it grows with the country. */
async function findCosts(ground: Ground, setting: Setting, operations: Operation[], options: Options) {
  told('Flights, statements, pages');
  const passages = await findPassages(ground, operations, names);
  told('PostgreSQL, statement by statement');
  const statementTimes = await timeStatements(ground, setting, operations);
  told('Growth');
  return { passages, statementTimes, ...(await measureGrowth(ground, setting, options, told)) };
}

async function measureAll(ground: Ground, options: Options): Promise<Findings> {
  const setting: Setting = { size: ground.size, keys: countryKeys(ground.size) };
  const operations = operationsOf(setting, options.only);
  const contestants: Running[] = [];
  const commit = commitNow(); // before anybody goes on working on it
  try {
    const costs = await findCosts(ground, setting, operations, options);
    told('Cold starts');
    const starts = await findStarts(ground, inbox(setting), 7);
    told('Row policies');
    const policies = await measurePolicies(ground, setting);
    told('Live events');
    const streams = await measureStreams(ground, setting);
    told('A meeting');
    const board = await measureBoard(ground, setting);
    for (const name of names) contestants.push(await start(name, ground.gatewayUrl));
    told('Answers are compared');
    await assertSameAnswers([constant, ...operations], contestants, ground.superuserUrl);
    told('Rounds');
    const readings = await runRounds([constant, ...operations], contestants, ground, options, told);
    const memory = new Map(contestants.map((running) => [running.name, running.memory()]));
    told('Profiles');
    const profiles = await findProfiles(ground, setting, operations);
    return { options, commit, size: ground.size, operations, ...costs, starts, policies, streams, board, readings, memory, profiles };
  } finally {
    await Promise.all(contestants.map((running) => running.stop()));
  }
}

/** Of a country that is laid thin only the inbox is told, and how it grows. */
async function measureGrowing(ground: Ground, asked: Options): Promise<string> {
  const options = { ...asked, only: ['inbox', 'desk'] };
  const setting: Setting = { size: ground.size, keys: countryKeys(ground.size) };
  const operations = operationsOf(setting, options.only);
  const commit = commitNow();
  told('Flights, statements, pages');
  const passages = await findPassages(ground, operations, ['tsunagi']);
  told('Growth');
  const grown = await measureGrowth(ground, setting, options, told);
  return growthReport({ options, commit, size: ground.size, operations, passages, ...grown }, ground.laid);
}

async function bench(options: Options): Promise<void> {
  const size = sizeFor(options.rows);
  assertRoomFor([size, sparse(size, fewRows)], options.fresh);
  told(`The country with ${options.rows.toLocaleString('en')} rows in its mailboxes`);
  const ground = await openGround(size, options.fresh, told);
  const measured = size.thin ? measureGrowing(ground, options) : measureAll(ground, options).then(report);
  const text = await measured.finally(() => ground.stop());
  process.stdout.write(text);
  if (options.write) writeFileSync(new URL(`${today()}${size.thin ? growthEnding : '.md'}`, resultsFolder), text);
}

async function believeGroundLarge({ superuserUrl }: Ground): Promise<void> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  await believeLarge(client);
  await client.end();
}

/**
 * Whoever changes what the product answers learns here that the others have to follow; and whoever makes the product cheaper for
 * PostgreSQL, that what is written by hand has to be made so too. Pages are counted as where every table is large.
 */
async function compare(options: Options): Promise<void> {
  const ground = await openGround(sizeFor(options.rows), options.fresh, told);
  const contestants: Running[] = [];
  try {
    for (const name of names) contestants.push(await start(name, ground.gatewayUrl));
    const operations = operationsOf({ size: ground.size, keys: countryKeys(ground.size) }, options.only);
    await assertSameAnswers([constant, ...operations], contestants, ground.superuserUrl);
    told(`All answer alike: ${operations.map(({ name }) => name).join(', ')}.`);
    await Promise.all(contestants.splice(0).map((running) => running.stop()));
    await believeGroundLarge(ground);
    const asked = operations.filter(({ once }) => !once); // to compare acts has used them up
    assertFair(await findPassages(ground, asked, ['tsunagi', 'raw']), told);
    told('What is written by hand costs PostgreSQL no more than the product does.');
  } finally {
    await Promise.all(contestants.map((running) => running.stop()));
    await ground.stop();
  }
}

const options = readOptions(process.argv.slice(2));
if (options) await (options.compare ? compare : bench)(options);
else process.stdout.write(`${usage}\n`);
