import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Program, untilReady } from '../../kit/program.js';
import { quietPort } from '../../kit/quietPort.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { World } from '../../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const settings = async (more: NodeJS.ProcessEnv = {}): Promise<NodeJS.ProcessEnv> => ({
  PORT: String(await quietPort()),
  DATABASE_URL: world.database.gatewayUrl,
  TSUNAGI_MODE: 'demo',
  TSUNAGI_SECRET_KEY: world.house.environment.secretKey,
  LOG_LEVEL: 'info',
  ...more,
});

it('ends without losing a request: streams are told to come back, then it leaves by itself', async () => {
  const env = await settings();
  const address = `http://127.0.0.1:${env.PORT}`;
  const gateway = new Program('gateway', env);
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
  const left = gateway.end('SIGTERM');
  for (const answer of await underWay) expect(answer.status).toBe(200);
  expect(await told).toMatch(/retry: \d+\nevent: restart/);
  expect(await left).toBe(0);
  expect(Date.now() - started).toBeLessThan(10_000);

  const lines = gateway.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ route: '/graphql', operation: 'Secret', status: 200, office: expect.stringMatching(/^[\w-]{8}$/) }),
  );
  expect(gateway.text).not.toMatch(/試験|127\.0\.0\.1:\d+\/|tsunagi=|viewer/);
});

it('does not start without its secret, says so in words and with the exit code of a wrong configuration', async () => {
  const { TSUNAGI_SECRET_KEY: _, ...env } = await settings();
  const gateway = new Program('gateway', env);
  expect(await gateway.ended()).toBe(78);
  expect(gateway.text).toContain('TSUNAGI_SECRET_KEY が設定されていません');
  expect(gateway.text).not.toMatch(/\n\s+at /);
});

it('does not start when the list of trusted documents was tampered with', async () => {
  const folder = scratchFolder('tampered');
  writeFileSync(`${folder}/documents.json`, JSON.stringify({ 'sha256:00': '{ viewer { id } }' }));
  const gateway = new Program('gateway', await settings({ TSUNAGI_DOCUMENTS: `${folder}/documents.json` }));
  expect(await gateway.ended()).toBe(78);
  expect(gateway.text).toContain('内容と名前が合いません');
});
