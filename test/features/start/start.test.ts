import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateScratch, type ScratchServer, startScratch } from '@tsunagi/database';
import { tsunagi } from '../../kit/cli.js';
import { HttpBrowser } from '../../kit/httpBrowser.js';
import { Program } from '../../kit/program.js';
import { quietPort } from '../../kit/quietPort.js';
import { scratchFolder } from '../../kit/scratchFolder.js';

const demoAccounts = '{ demoAccounts { key } }';
const signInDemo = 'mutation ($input: SignInDemoInput!) { signInDemo(input: $input) { __typename } }';
const writeTask = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { __typename } }';
const viewer = '{ viewer { displayName demo } }';

interface Started {
  address: string;
  embedded: boolean;
  mode: string;
  demoAccounts: { displayName: string; label: string }[];
}

const start = (env: NodeJS.ProcessEnv): Program => new Program('cli', env, ['start', '--json']);
const upIn = async (program: Program): Promise<Started> => JSON.parse((await program.says(/^\{"address".*\}$/m))[0]);
const isUp = (address: string): Promise<boolean> =>
  fetch(`${address}/healthz`).then(
    () => true,
    () => false,
  );

/** The process of the embedded server, as it stands in its own book. */
const serverOf = (folder: string): number => Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch {
    return false;
  }
};

/** Ended, but its parent was killed and nobody has asked yet how: it keeps its number, and nothing else. */
const isZombie = (pid: number): boolean => existsSync('/proc/self/stat') && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

/** A server closes its book first and leaves a moment later. */
async function untilGone(pid: number, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; isAlive(pid); ) {
    if (Date.now() > end) throw new Error(`The server ${pid} is still running.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

describe('a newcomer on a machine without PostgreSQL', () => {
  // A clone may lie anywhere: here under a name with a space and in Japanese.
  const folder = path.join(scratchFolder('start'), 'つなぎ の 試用');
  const env: NodeJS.ProcessEnv = { TSUNAGI_DATA: folder };
  let running: Program;
  let browser: HttpBrowser;

  beforeAll(async () => {
    mkdirSync(path.dirname(folder), { recursive: true });
    env.PORT = String(await quietPort());
    running = start(env);
  });
  afterAll(() => running.end('SIGKILL'));

  it('is told the address and whom to try, and enters with one click', async () => {
    const started = await upIn(running);
    expect(started).toMatchObject({ address: `http://localhost:${env.PORT}`, embedded: true, mode: 'demo' });
    expect(started.demoAccounts.length).toBeGreaterThan(10);
    browser = new HttpBrowser(started.address);
    const { key } = (await browser.ask(demoAccounts)).data.demoAccounts[0];
    expect((await browser.ask(signInDemo, { input: { key } })).data.signInDemo.__typename).toBe('SignedIn');
    expect((await browser.ask(viewer)).data.viewer).toEqual({ displayName: started.demoAccounts[0]?.displayName, demo: true });
    const page = await fetch(started.address, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>')]);
  });

  it('cannot start it twice, and is told where it runs', async () => {
    const { exit, stderr } = await tsunagi(env, 'start');
    expect([exit, stderr]).toEqual([1, expect.stringContaining(`もう動いています： http://localhost:${env.PORT}`)]);
    expect((await tsunagi(env, 'demo', 'reset', '--yes')).stderr).toContain('もう動いています');
  });

  it('works at it from another window meanwhile', async () => {
    const { json } = await tsunagi(env, 'tenant', 'list', '--json');
    expect(json.length).toBeGreaterThan(30);
    const invite = ['--tenant', 'council-tsurui', '--admin', '--login', 'tsuru', '--display-name', '鶴', '--display-kana', 'ツル'];
    const { stdout } = await tsunagi(env, 'staff', 'invite', ...invite, '--job-title', '事務局長');
    expect(stdout).toContain(`http://localhost:${env.PORT}/invitation#`);
  });

  it('ends everything with Ctrl-C, and finds everything again at the next start', async () => {
    await browser.ask(writeTask, { input: { idempotencyKey: randomUUID(), title: '再開の確かめ' } });
    const server = serverOf(folder);
    expect(await running.end('SIGINT')).toBe(0);
    expect([isAlive(server), existsSync(path.join(folder, 'running.json')), await isUp(`http://localhost:${env.PORT}`)]).toEqual([
      false,
      false,
      false,
    ]);
    running = start(env);
    await upIn(running);
    expect((await browser.ask('{ tasks(first: 50) { edges { node { title } } } }')).data.tasks.edges).toContainEqual({
      node: { title: '再開の確かめ' },
    });
  });

  it('starts again after it was killed, with the server left behind', async () => {
    const server = serverOf(folder);
    await running.end('SIGKILL');
    expect(isAlive(server)).toBe(true);
    running = start(env);
    await upIn(running);
    await untilGone(server);
    expect((await browser.ask(viewer)).data.viewer.demo).toBe(true);
  });

  it('starts again after the power failed, with the book of a dead server', async () => {
    process.kill(serverOf(folder), 'SIGKILL');
    await running.end('SIGKILL');
    running = start(env);
    await upIn(running);
    expect((await browser.ask(viewer)).data.viewer.demo).toBe(true);
  });

  it('begins again with a new world when that is wished', async () => {
    await running.end('SIGTERM');
    expect(await tsunagi(env, 'demo', 'reset', '--yes')).toMatchObject({ exit: 0 });
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  });
});

describe('over a PostgreSQL that somebody else runs', () => {
  let server: ScratchServer;
  beforeAll(async () => {
    server = await startScratch();
  });
  afterAll(() => server.stop());

  it('makes roles, schema and region with the address of a superuser, and there is no demo and no demo door', async () => {
    const env = { DATABASE_URL: server.superuserUrl, TSUNAGI_DATA: scratchFolder('external'), PORT: String(await quietPort()) };
    const running = start(env);
    try {
      const started = await upIn(running);
      expect(started).toMatchObject({ embedded: false, mode: 'production', demoAccounts: [] });
      expect((await tsunagi(env, 'tenant', 'list', '--json')).json.length).toBeGreaterThan(30);
    } finally {
      await running.end('SIGTERM');
    }
  });

  it('leaves the roles of another installation as they are', async () => {
    await migrateScratch(server, 'other');
    const env = { DATABASE_URL: server.superuserUrl, TSUNAGI_DATA: scratchFolder('external') };
    const { exit, stderr } = await tsunagi(env, 'migrate');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('パスワードは変えません')]);
  });

  it('says so when nobody answers there', async () => {
    const env = { DATABASE_URL: `postgres://a:b@127.0.0.1:${await quietPort()}/x`, TSUNAGI_DATA: scratchFolder('external') };
    const { exit, stderr } = await tsunagi(env, 'migrate');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('PostgreSQL に接続できません')]);
  });
});
