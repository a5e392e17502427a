import {
  createRoles,
  dropDatabase,
  type EmbeddedPostgres,
  ensureDatabase,
  findServer,
  freePort,
  serverCanReach,
  startPostgres,
  urlFor,
} from '@tsunagi/database';
import { clusterIn } from '../home/dataFolder.js';
import { type Secrets, secretsIn } from '../home/secrets.js';
import { Refusal } from '../refusal.js';
import type { OpenDatabase } from './OpenDatabase.js';

const name = 'tsunagi';

type Server = Pick<EmbeddedPostgres, 'port' | 'ended' | 'stop'>;

const never: Promise<never> = new Promise(() => {});

/** A server that somebody else started, and will stop. */
const joined = (port: number): Server => ({ port, ended: never, stop: async () => {} });

const superuserOf = (port: number, { superuserPassword }: Secrets): string =>
  `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/postgres`;

async function addresses(superuser: string, { superuserPassword, rolePassword }: Secrets): Promise<OpenDatabase['urls']> {
  const address = urlFor(superuser, 'postgres', superuserPassword, name);
  await ensureDatabase(superuser, name);
  await createRoles(address, rolePassword);
  return {
    migrator: urlFor(address, 'tsunagi_migrator', rolePassword),
    gateway: urlFor(address, 'tsunagi_gateway', rolePassword),
    worker: urlFor(address, 'tsunagi_worker', rolePassword),
  };
}

async function open(server: Server, secrets: Secrets): Promise<OpenDatabase> {
  const superuser = superuserOf(server.port, secrets);
  const empty = async (): Promise<void> => {
    await dropDatabase(superuser, name);
    await addresses(superuser, secrets);
  };
  try {
    const ended = server.ended.then((): Promise<never> => {
      throw new Refusal('データベースが止まりました。もう一度 start してください。');
    });
    ended.catch(() => undefined); // whoever waits hears it; nobody may be waiting
    return { embedded: true, urls: await addresses(superuser, secrets), empty, ended, close: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Our own server over the data folder; one left behind by a start that was killed is stopped first. */
export async function startEmbedded(folder: string): Promise<OpenDatabase> {
  if (!serverCanReach(folder))
    throw new Refusal(`${folder} には、データベースを動かすアカウントが入れません。TSUNAGI_DATA で別のフォルダーを指定してください。`);
  const secrets = secretsIn(folder);
  const port = await freePort();
  return open(await startPostgres({ directory: clusterIn(folder), port, password: secrets.superuserPassword }), secrets);
}

/** For one command: the server that runs already (`tsunagi start` in another window), or our own for the while. */
export async function joinEmbedded(folder: string): Promise<OpenDatabase> {
  const running = findServer(clusterIn(folder));
  return running ? open(joined(running.port), secretsIn(folder)) : startEmbedded(folder);
}
