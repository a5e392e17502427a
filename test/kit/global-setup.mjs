import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateScratch, startScratch } from '@tsunagi/database';

/** One server and one folder for the whole run; each test file clones the migrated template. */
export default async function setUp() {
  const server = await startScratch({ max_connections: '200' });
  await migrateScratch(server, 'template_tsunagi');
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  process.env.TEST_RUN_FOLDER = mkdtempSync(path.join(tmpdir(), 'tsunagi-run-'));
  chmodSync(process.env.TEST_RUN_FOLDER, 0o711); // servers run under another account: they may pass
  globalThis.testServer = server;
}
