import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';

/** An empty folder that the end of the run takes away. Servers run under another account: they may pass through. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(path.join(process.env.TEST_RUN_FOLDER as string, `${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}
