import { createRoles, type ServerFacts, serverFacts, servingFaults, urlFor, versionFault } from '@tsunagi/database';
import type { Environment } from '../environment.js';
import { secretsIn } from '../home/secrets.js';
import { Refusal } from '../refusal.js';
import type { OpenDatabase } from './OpenDatabase.js';

const factsOf = (url: string): Promise<ServerFacts> =>
  serverFacts(url).catch((error: Error) => {
    throw new Refusal(`PostgreSQL に接続できません（${error.message}）。DATABASE_URL を確かめてください。`);
  });

/** With a superuser's address the roles are made here, with a password kept in the data folder. */
async function makeRoles(superuserUrl: string, facts: ServerFacts, password: string): Promise<OpenDatabase['urls']> {
  const urls = {
    migrator: urlFor(superuserUrl, 'tsunagi_migrator', password),
    gateway: urlFor(superuserUrl, 'tsunagi_gateway', password),
    worker: urlFor(superuserUrl, 'tsunagi_worker', password),
  };
  // Roles belong to the whole server: another installation may live by the passwords that stand there.
  const known = facts.loginRoles.length > 0;
  const fits =
    known &&
    (await serverFacts(urls.gateway).then(
      () => true,
      () => false,
    ));
  if (known && !fits) {
    throw new Refusal(
      'このサーバーには、つなぎのロールがすでにあります（パスワードは変えません）。' +
        'DATABASE_URL（tsunagi_gateway）、TSUNAGI_MIGRATOR_URL、TSUNAGI_WORKER_URL を設定してください。',
    );
  }
  await createRoles(superuserUrl, password);
  return urls;
}

/** A PostgreSQL that somebody else runs: either all three addresses are given, or the one of a superuser. */
export async function openExternal(environment: Environment, databaseUrl: string, folder: string): Promise<OpenDatabase> {
  const facts = await factsOf(databaseUrl);
  const tooOld = versionFault(facts);
  if (tooOld) throw new Refusal(tooOld);
  const { migratorUrl, workerUrl } = environment;
  const open = (urls: OpenDatabase['urls']): OpenDatabase => ({
    embedded: false,
    urls,
    empty: null,
    ended: new Promise(() => {}),
    close: async () => {},
  });
  if (migratorUrl && workerUrl) {
    const faults = servingFaults(facts, 'tsunagi_gateway');
    if (faults.length > 0) throw new Refusal(faults.join('\n'));
    return open({ migrator: migratorUrl, gateway: databaseUrl, worker: workerUrl });
  }
  if (facts.superuser) return open(await makeRoles(databaseUrl, facts, secretsIn(folder).rolePassword));
  throw new Refusal(
    'DATABASE_URL は管理者（superuser）の接続先にするか、TSUNAGI_MIGRATOR_URL と TSUNAGI_WORKER_URL も設定してください（deploy/README.md）。',
  );
}
