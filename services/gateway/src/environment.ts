import path from 'node:path';
import { ProgramSettings } from '@tsunagi/database';
import { knowsRegion } from '@tsunagi/region';

/** The only place that reads process.env. A missing secret is a clear refusal to start, never a silent default. */
export interface Environment {
  mode: 'demo' | 'production';
  host: string;
  port: number;
  databaseUrl: string;
  region: number;
  /** 32 bytes, base64: the key that seals ids and secrets. */
  secretKey: string;
  /** The keys before it, the latest first: what was sealed with them still opens. */
  previousKeys: string[];
  /** The address people type; decides the Secure flag of the cookie and the Origin that is accepted. */
  publicUrl: string;
  /** The built console, served by us; null where a web server in front does it. */
  consoleFolder: string | null;
  /** Manifest of the trusted documents, or a folder of them; null allows none. */
  documents: string | null;
  /** Our start program says that it also runs the database. The one-click demo entry asks the server itself as well. */
  embedded: boolean;
  /** Addresses of the proxies in front, whose word about the caller's address counts. */
  trustedProxies: string[];
  logLevel: string;
}

const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Without https a browser would send the session in the clear; only somebody at this machine itself may do without. */
function isSafeToServe(publicUrl: string, mode: Environment['mode']): boolean {
  if (!URL.canParse(publicUrl)) return false;
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || (protocol === 'http:' && (mode === 'demo' || ownMachine.has(hostname)));
}

/** Reads the settings, or throws one refusal that names everything that has to be put right. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const settings = new ProgramSettings(env);
  const mode = settings.text('TSUNAGI_MODE') === 'demo' ? 'demo' : 'production';
  const port = settings.wholeNumber('PORT', 8080, [0, 65_535]);
  const consoleFolder = settings.text('TSUNAGI_CONSOLE');
  const ownAddress = settings.text('TSUNAGI_PUBLIC_URL') ?? (mode === 'demo' ? `http://localhost:${port}` : null);
  const environment: Environment = {
    mode,
    host: settings.text('HOST') ?? '127.0.0.1',
    port,
    secretKey: settings.key('TSUNAGI_SECRET_KEY', settings.need('TSUNAGI_SECRET_KEY', 'base64 で32バイトの鍵')) ?? '',
    previousKeys: settings.keys('TSUNAGI_PREVIOUS_SECRET_KEYS'),
    databaseUrl: settings.need('DATABASE_URL', 'ロール tsunagi_gateway の接続先'),
    region: settings.wholeNumber('TSUNAGI_REGION', 10001, [1, 2_147_483_647]),
    publicUrl: ownAddress ?? settings.need('TSUNAGI_PUBLIC_URL', '利用者が開くアドレス'),
    consoleFolder,
    documents: settings.text('TSUNAGI_DOCUMENTS') ?? (consoleFolder && path.join(consoleFolder, 'documents.json')),
    embedded: settings.text('TSUNAGI_EMBEDDED') === '1',
    trustedProxies: settings.list('TSUNAGI_TRUSTED_PROXIES'),
    logLevel: settings.text('LOG_LEVEL') ?? 'info',
  };
  if (!knowsRegion(environment.region)) settings.fault(`TSUNAGI_REGION の圏域 ${environment.region} のデータがありません。`);
  if (environment.publicUrl && !isSafeToServe(environment.publicUrl, mode))
    settings.fault('TSUNAGI_PUBLIC_URL は https:// で始まるアドレスにしてください。');
  if (mode === 'production' && !environment.documents)
    settings.fault('TSUNAGI_DOCUMENTS が設定されていません（受け付ける操作の一覧。TSUNAGI_CONSOLE があれば要りません）。');
  settings.check();
  return environment;
}
