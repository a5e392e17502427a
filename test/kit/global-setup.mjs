import { migrateScratch, startScratch } from '@tsunagi/database';

/** One server for the whole run; each test file clones the migrated template. */
export default async function setUp() {
  const server = await startScratch({ max_connections: '200' });
  await migrateScratch(server, 'template_tsunagi');
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  globalThis.testServer = server;
}
