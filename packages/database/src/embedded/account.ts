import { readFileSync } from 'node:fs';

/** A system user that may run the server when we are root (PostgreSQL refuses to run as root). */
export interface Account {
  uid: number;
  gid: number;
}

const lookUp = (name: string): Account | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};

/** The account to run as, or undefined where the current user may run the server itself. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account) throw new Error('PostgreSQL does not run as root, and neither "postgres" nor "nobody" exists on this machine.');
  return account;
}
