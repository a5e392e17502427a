/** The only place that reads process.env. A missing setting is a clear refusal to start. */
export interface Environment {
  databaseUrl: string;
  region: number;
  /** How many jobs at once. */
  concurrency: number;
  /** For so long one sign of life counts; a killed worker's jobs run again within twice this time. */
  leaseSeconds: number;
  /** The address that people open; stands in mails. */
  publicUrl: string;
  logLevel: string;
  /** 32 bytes, base64: signs the seals of the access log; null where another worker seals it. */
  sealKey: string | null;
  /** Where mail is handed over; null where there is none: notices then stay inside. */
  mail: { url: string; from: string } | null;
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
  const wholeNumber = (name: string, usual: number): number => {
    const value = Number(env[name] || usual);
    if (!Number.isInteger(value) || value < 1) faults.push(`${name} は1以上の整数にしてください。`);
    return value;
  };
  const environment: Environment = {
    databaseUrl: need('DATABASE_URL', 'ロール tsunagi_worker の接続先'),
    region: wholeNumber('TSUNAGI_REGION', 10001),
    concurrency: wholeNumber('WORKER_CONCURRENCY', 4),
    leaseSeconds: wholeNumber('WORKER_LEASE_SECONDS', 20),
    // Without mail the address stands nowhere.
    publicUrl: env.SMTP_URL ? need('TSUNAGI_PUBLIC_URL', 'メールに載せる、利用者が開くアドレス') : (env.TSUNAGI_PUBLIC_URL ?? ''),
    logLevel: env.LOG_LEVEL ?? 'info',
    sealKey: env.TSUNAGI_SEAL_KEY || null,
    mail: env.SMTP_URL ? { url: env.SMTP_URL, from: need('SMTP_FROM', 'メールの差出人') } : null,
  };
  if (environment.sealKey && !isKey(environment.sealKey)) faults.push('TSUNAGI_SEAL_KEY は base64 で32バイトの鍵にしてください。');
  if (faults.length > 0) throw new RefusalToStart(faults);
  return environment;
}
