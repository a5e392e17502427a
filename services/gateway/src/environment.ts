import path from 'node:path';

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

/** What is missing or wrong, each in one line for the person who starts the program. */
export class RefusalToStart extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const isKey = (value: string): boolean => Buffer.from(value, 'base64').length === 32;

/** Reads the settings, or throws one RefusalToStart that names everything that has to be put right. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const faults: string[] = [];
  const need = (name: string, what: string): string => {
    if (!env[name]) faults.push(`${name} が設定されていません（${what}）。`);
    return env[name] ?? '';
  };
  const mode = env.TSUNAGI_MODE === 'demo' ? 'demo' : 'production';
  const port = Number(env.PORT ?? 8080);
  const consoleFolder = env.TSUNAGI_CONSOLE ?? null;
  const secretKey = need('TSUNAGI_SECRET_KEY', 'base64 で32バイトの鍵');
  if (secretKey && !isKey(secretKey)) faults.push('TSUNAGI_SECRET_KEY は base64 で32バイトの鍵にしてください。');
  const previousKeys = env.TSUNAGI_PREVIOUS_SECRET_KEYS?.split(',').flatMap((each) => each.trim() || []) ?? [];
  if (!previousKeys.every(isKey)) faults.push('TSUNAGI_PREVIOUS_SECRET_KEYS は base64 で32バイトの鍵を、カンマで区切ってください。');
  const environment: Environment = {
    mode,
    host: env.HOST ?? '127.0.0.1',
    port,
    databaseUrl: need('DATABASE_URL', 'ロール tsunagi_gateway の接続先'),
    region: Number(env.TSUNAGI_REGION ?? 10001),
    secretKey,
    previousKeys,
    publicUrl:
      mode === 'demo' ? (env.TSUNAGI_PUBLIC_URL ?? `http://localhost:${port}`) : need('TSUNAGI_PUBLIC_URL', '利用者が開くアドレス'),
    consoleFolder,
    documents: env.TSUNAGI_DOCUMENTS ?? (consoleFolder && path.join(consoleFolder, 'documents.json')),
    embedded: env.TSUNAGI_EMBEDDED === '1',
    trustedProxies: env.TSUNAGI_TRUSTED_PROXIES?.split(',').map((each) => each.trim()) ?? [],
    logLevel: env.LOG_LEVEL ?? 'info',
  };
  if (environment.publicUrl && !URL.canParse(environment.publicUrl))
    faults.push('TSUNAGI_PUBLIC_URL は https:// で始まるアドレスにしてください。');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) faults.push('PORT は0から65535までの数にしてください。');
  if (!Number.isInteger(environment.region)) faults.push('TSUNAGI_REGION は圏域の番号（整数）にしてください。');
  if (mode === 'production' && !environment.documents)
    faults.push('TSUNAGI_DOCUMENTS が設定されていません（受け付ける操作の一覧。TSUNAGI_CONSOLE があれば要りません）。');
  if (faults.length > 0) throw new RefusalToStart(faults);
  return environment;
}
