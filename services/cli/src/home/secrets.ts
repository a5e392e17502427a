import { hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { asTyped } from '../asTyped.js';
import { Refusal } from '../refusal.js';
import { clusterIn } from './dataFolder.js';

export interface Secrets {
  /** Of the superuser of the embedded server. */
  superuserPassword: string;
  /** Of the roles that log in. */
  rolePassword: string;
  /** 32 bytes, base64: seals ids and one-time secrets. */
  secretKey: string;
}

const make = (): Secrets => ({
  superuserPassword: randomBytes(24).toString('base64url'),
  rolePassword: randomBytes(24).toString('base64url'),
  secretKey: randomBytes(32).toString('base64'),
});

/** Whole or not at all, even if the power fails meanwhile. */
function keep(file: string, secrets: Secrets): void {
  const handle = openSync(`${file}.new`, 'w', 0o600);
  writeSync(handle, JSON.stringify(secrets, null, 2));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${file}.new`, file);
}

/** The secrets of this installation: made once, kept in a file that only its owner reads. */
export function secretsIn(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  if (existsSync(clusterIn(folder))) {
    throw new Refusal(`${file} がありません。データを開く鍵なので、控えから戻すか、${asTyped('demo reset')} で作り直してください。`);
  }
  const secrets = make();
  keep(file, secrets);
  return secrets;
}

/** The key that signs the seals of an installation on one machine: drawn from its secret, another for each use of it. */
export const sealKeyFrom = (secretKey: string): string =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'base64'), '', 'tsunagi seal of the access log', 32)).toString('base64');
