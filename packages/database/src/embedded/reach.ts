import { spawnSync } from 'node:child_process';
import { serverAccount } from './account.js';

/** Whether the account that runs the server may pass through this folder (below root's home it may not). */
export function serverCanReach(directory: string): boolean {
  const account = serverAccount();
  return !account || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...account, cwd: '/' }).status === 0;
}
