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
  /** The keys before it, the latest first: what was sealed with them still opens. */
  previousKeys?: string[];
  /** Signs the seals of the access log, once it is no longer drawn from the first key. */
  sealKey?: string;
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

/**
 * Another key from now on; the one before stays, so that what was sealed with it opens. The key that signs the seals of the
 * access log stays the same: the chain goes on, and those who keep its heads know it.
 */
export function rotateSecret(folder: string): Secrets {
  const before = secretsIn(folder);
  const secrets: Secrets = {
    ...before,
    secretKey: randomBytes(32).toString('base64'),
    previousKeys: [before.secretKey, ...(before.previousKeys ?? [])],
    sealKey: sealKeyOf(before),
  };
  keep(path.join(folder, 'secrets.json'), secrets);
  return secrets;
}

/** The keys before the present one are gone for good: what was sealed with them and not since opens no more. */
export function retireSecrets(folder: string): number {
  const before = secretsIn(folder);
  keep(path.join(folder, 'secrets.json'), { ...before, previousKeys: [] });
  return before.previousKeys?.length ?? 0;
}

/** The key that signs the seals of an installation on one machine: drawn from its secret, another for each use of it. */
const sealKeyFrom = (secretKey: string): string =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'base64'), '', 'tsunagi seal of the access log', 32)).toString('base64');

/** The key that signs the seals of this installation. */
export const sealKeyOf = ({ sealKey, secretKey }: Pick<Secrets, 'sealKey' | 'secretKey'>): string => sealKey ?? sealKeyFrom(secretKey);

/** The keys that seal ids and secrets: those that the environment names, else those that lie in the folder. */
export function keysOf(
  { secretKey, previousKeys }: { secretKey: string | null; previousKeys: string | null },
  folder: string,
): Pick<Secrets, 'secretKey' | 'sealKey'> & { previousKeys: string[] } {
  if (secretKey) return { secretKey, previousKeys: previousKeys?.split(',').filter(Boolean) ?? [] };
  const kept = secretsIn(folder);
  return { ...kept, previousKeys: kept.previousKeys ?? [] };
}
