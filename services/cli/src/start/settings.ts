import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OpenDatabase } from '../database/OpenDatabase.js';
import type { Environment } from '../environment.js';
import { consoleFolder } from '../paths.js';

/** What the start program has decided for this run. */
export interface Run {
  environment: Environment;
  database: OpenDatabase;
  mode: 'demo' | 'production';
  port: number;
  /** What people type. */
  address: string;
  secretKey: string;
  /** Those before it, separated by commas. */
  previousKeys: string;
  sealKey: string | null;
}

/** The gateway has no business with the key that seals what it writes. */
const services = ({ TSUNAGI_SEAL_KEY: _, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => rest;

const shared = ({ environment, address }: Run): NodeJS.ProcessEnv => ({
  ...services(environment.inherited),
  TSUNAGI_PUBLIC_URL: environment.publicUrl ?? address,
  TSUNAGI_REGION: String(environment.region),
});

export const workerSettings = (run: Run): NodeJS.ProcessEnv => ({
  ...shared(run),
  DATABASE_URL: run.database.urls.worker,
  ...(run.sealKey && { TSUNAGI_SEAL_KEY: run.sealKey }),
});

export const gatewaySettings = (run: Run): NodeJS.ProcessEnv => ({
  ...shared(run),
  DATABASE_URL: run.database.urls.gateway,
  HOST: run.environment.host,
  PORT: String(run.port),
  TSUNAGI_MODE: run.mode,
  TSUNAGI_EMBEDDED: run.database.embedded ? '1' : '0',
  TSUNAGI_SECRET_KEY: run.secretKey,
  TSUNAGI_PREVIOUS_SECRET_KEYS: run.previousKeys,
  ...(existsSync(path.join(consoleFolder, 'index.html')) && { TSUNAGI_CONSOLE: consoleFolder }),
});
