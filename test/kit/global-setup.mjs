import { startTestServer } from './server.mjs';

/** One server for the whole run; each test file clones the migrated template. */
export default async function setUp() {
  process.env.LOG_LEVEL ??= 'silent';
  const server = await startTestServer();
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  globalThis.testServer = server;
}
