import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { serverCanReach } from '@tsunagi/database';
import { repository } from '../paths.js';
import { Refusal } from '../refusal.js';

/** A folder in a place where anybody may write must be ours, or a neighbour could have laid it out for us. */
function assertOurs(folder: string): void {
  const { uid } = lstatSync(folder);
  if (lstatSync(folder).isSymbolicLink() || (process.getuid && uid !== process.getuid())) {
    throw new Refusal(`${folder} がほかの利用者のものです。TSUNAGI_DATA で別のフォルダーを指定してください。`);
  }
}

/**
 * Where the embedded server's data and the secrets lie: `.tsunagi/` in the clone. Where the server's account cannot pass
 * through the clone (below root's home), a folder in /var/tmp that belongs to this clone's path.
 */
export function dataFolder(wish: string | null): string {
  const clone = createHash('sha256').update(repository).digest('hex').slice(0, 12);
  const folder = path.resolve(wish ?? (serverCanReach(repository) ? path.join(repository, '.tsunagi') : `/var/tmp/tsunagi-${clone}`));
  if (existsSync(folder)) assertOurs(folder);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711); // the server's account passes through to its own folder, and reads nothing here
  return folder;
}

export const clusterIn = (folder: string): string => path.join(folder, 'postgres');
