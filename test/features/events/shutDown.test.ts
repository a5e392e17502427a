import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freePort } from '@tsunagi/database';
import { World } from '../../kit/world.js';

const program = fileURLToPath(new URL('../../../services/gateway/dist/main.js', import.meta.url));
let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const settings = async (more: NodeJS.ProcessEnv = {}): Promise<NodeJS.ProcessEnv> => ({
  PATH: process.env.PATH,
  PORT: String(await freePort()),
  DATABASE_URL: world.database.gatewayUrl,
  TSUNAGI_MODE: 'demo',
  TSUNAGI_SECRET_KEY: world.house.environment.secretKey,
  LOG_LEVEL: 'info',
  ...more,
});

async function start(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (out += chunk));
  return { child, exit: once(child, 'exit'), text: () => out };
}

async function untilReady(address: string): Promise<void> {
  for (let n = 0; n < 300; n++) {
    if (
      await fetch(`${address}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error('The gateway did not become ready.');
}

it('ends without losing a request: streams are told to come back, then it leaves by itself', async () => {
  const env = await settings();
  const address = `http://127.0.0.1:${env.PORT}`;
  const gateway = await start(env);
  await untilReady(address);
  const staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const cookie = `tsunagi=${staff.browser.cookies.get('tsunagi')}`;
  const stream = await fetch(`${address}/events`, { headers: { cookie } });
  expect(stream.status).toBe(200);
  const told = stream.text();

  const ask = () =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{"query":"query Secret { viewer { displayName } }"}',
    });
  expect((await ask()).status).toBe(200);
  const started = Date.now();
  const underWay = Promise.all(Array.from({ length: 20 }, ask));
  gateway.child.kill('SIGTERM');
  for (const answer of await underWay) expect(answer.status).toBe(200);
  expect(await told).toMatch(/retry: \d+\nevent: restart/);
  const [code] = await gateway.exit;
  expect(code).toBe(0);
  expect(Date.now() - started).toBeLessThan(10_000);

  const lines = gateway
    .text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ route: '/graphql', operation: 'Secret', status: 200, office: expect.stringMatching(/^[\w-]{8}$/) }),
  );
  expect(gateway.text()).not.toMatch(/試験|127\.0\.0\.1:\d+\/|tsunagi=|viewer/);
});

it('does not start without its secret, says so in words and with the exit code of a wrong configuration', async () => {
  const { TSUNAGI_SECRET_KEY: _, ...env } = await settings();
  const gateway = await start(env);
  const [code] = await gateway.exit;
  expect(code).toBe(78);
  expect(gateway.text()).toContain('TSUNAGI_SECRET_KEY が設定されていません');
  expect(gateway.text()).not.toMatch(/\n\s+at /);
});

it('does not start when the list of trusted documents was tampered with', async () => {
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const folder = mkdtempSync('/tmp/tsunagi-tampered-');
  writeFileSync(`${folder}/documents.json`, JSON.stringify({ 'sha256:00': '{ viewer { id } }' }));
  const gateway = await start(await settings({ TSUNAGI_DOCUMENTS: `${folder}/documents.json` }));
  const [code] = await gateway.exit;
  expect(code).toBe(78);
  expect(gateway.text()).toContain('内容と名前が合いません');
});
