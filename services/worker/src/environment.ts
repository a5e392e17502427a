/** The only place that reads process.env. */
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

class MissingSetting extends Error {}

export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  if (!env.DATABASE_URL)
    throw new MissingSetting('DATABASE_URL が設定されていません（ロール tsunagi_worker の接続先）。deploy/ の設定例をご覧ください。');
  return {
    databaseUrl: env.DATABASE_URL,
    region: Number(env.TSUNAGI_REGION ?? 10001),
    concurrency: Number(env.WORKER_CONCURRENCY ?? 4),
    leaseSeconds: Number(env.WORKER_LEASE_SECONDS ?? 20),
    publicUrl: env.TSUNAGI_PUBLIC_URL ?? 'http://localhost:8080',
    logLevel: env.LOG_LEVEL ?? 'info',
    sealKey: env.TSUNAGI_SEAL_KEY || null,
    mail: env.SMTP_URL ? { url: env.SMTP_URL, from: env.SMTP_FROM ?? 'tsunagi@localhost' } : null,
  };
}
