import { rmSync } from 'node:fs';

export default async function tearDown() {
  rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true });
  await globalThis.testServer.stop();
}
