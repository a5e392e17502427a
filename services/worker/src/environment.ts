import { ProgramSettings } from '@tsunagi/database';
import { knowsRegion } from '@tsunagi/region';

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

/** Reads the settings, or throws one refusal that names everything that has to be put right. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const settings = new ProgramSettings(env);
  const mailUrl = settings.text('SMTP_URL');
  const environment: Environment = {
    databaseUrl: settings.need('DATABASE_URL', 'ロール tsunagi_worker の接続先'),
    region: settings.wholeNumber('TSUNAGI_REGION', 10001, [1, 2_147_483_647]),
    concurrency: settings.wholeNumber('WORKER_CONCURRENCY', 4, [1, 100]),
    leaseSeconds: settings.wholeNumber('WORKER_LEASE_SECONDS', 20, [1, 3600]),
    // Without mail the address stands nowhere.
    publicUrl: mailUrl
      ? settings.need('TSUNAGI_PUBLIC_URL', 'メールに載せる、利用者が開くアドレス')
      : (settings.text('TSUNAGI_PUBLIC_URL') ?? ''),
    logLevel: settings.text('LOG_LEVEL') ?? 'info',
    sealKey: settings.key('TSUNAGI_SEAL_KEY', settings.text('TSUNAGI_SEAL_KEY')),
    mail: mailUrl ? { url: mailUrl, from: settings.need('SMTP_FROM', 'メールの差出人') } : null,
  };
  if (!knowsRegion(environment.region)) settings.fault(`TSUNAGI_REGION の圏域 ${environment.region} のデータがありません。`);
  settings.check();
  return environment;
}
