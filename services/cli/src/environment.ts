/** The only place that reads process.env. */
export interface Environment {
  /** Where to keep data and secrets; null for the usual place. */
  dataFolder: string | null;
  /** An external PostgreSQL; null for the embedded one. */
  databaseUrl: string | null;
  migratorUrl: string | null;
  workerUrl: string | null;
  mode: 'demo' | 'production' | null;
  host: string;
  port: number | null;
  publicUrl: string | null;
  secretKey: string | null;
  /** The keys before it, separated by commas: what was sealed with them still opens. */
  previousKeys: string | null;
  /** 32 bytes, base64: signs the seals of the access log. */
  sealKey: string | null;
  /** Of the provider that `tenant oidc set` names. Not on the command line: there every user of the machine can read it. */
  oidcClientSecret: string | null;
  region: number;
  /** Started through pnpm: then the end of pnpm is our end too. */
  underPnpm: boolean;
  /** What the services get beside what the start program decides for them. */
  inherited: NodeJS.ProcessEnv;
}

const ours = ['DATABASE_URL', 'TSUNAGI_MIGRATOR_URL', 'TSUNAGI_WORKER_URL', 'TSUNAGI_DATA'];

const modeOf = (text: string | undefined): Environment['mode'] => (text === 'demo' || text === 'production' ? text : null);

export const readEnvironment = (env: NodeJS.ProcessEnv): Environment => ({
  dataFolder: env.TSUNAGI_DATA || null,
  databaseUrl: env.DATABASE_URL || null,
  migratorUrl: env.TSUNAGI_MIGRATOR_URL || null,
  workerUrl: env.TSUNAGI_WORKER_URL || null,
  mode: modeOf(env.TSUNAGI_MODE),
  host: env.HOST || '127.0.0.1',
  port: env.PORT ? Number(env.PORT) : null,
  publicUrl: env.TSUNAGI_PUBLIC_URL || null,
  secretKey: env.TSUNAGI_SECRET_KEY || null,
  previousKeys: env.TSUNAGI_PREVIOUS_SECRET_KEYS || null,
  sealKey: env.TSUNAGI_SEAL_KEY || null,
  oidcClientSecret: env.TSUNAGI_OIDC_CLIENT_SECRET || null,
  region: Number(env.TSUNAGI_REGION || 10001),
  underPnpm: env.npm_lifecycle_event !== undefined,
  inherited: Object.fromEntries(Object.entries(env).filter(([name]) => !ours.includes(name))),
});
