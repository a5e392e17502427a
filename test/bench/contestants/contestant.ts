import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@tsunagi/database';
import { firstRegion } from '../../kit/country.ts';
import { memoryOf, processorTimeOf } from '../measure/processes.ts';
import { type ContestantName, secretKey, trustedDocuments } from '../operations/operation.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const programs: Record<ContestantName, string> = {
  tsunagi: fileURLToPath(import.meta.resolve('@tsunagi/gateway')).replace(/index\.js$/, 'main.js'),
  raw: here('raw/main.ts'),
  postgraphile: here('postgraphile/main.ts'),
  checked: here('postgraphile/main.ts'),
  bare: here('bare/main.ts'),
};

export interface Running {
  name: ContestantName;
  port: number;
  process: ChildProcess;
  /** Resident memory in megabytes; null where the system does not tell. */
  memory(): number | null;
  /** Processor time used so far in milliseconds; null where the system does not tell. */
  processorTime(): number | null;
  stop(): Promise<void>;
}

/** Starts a contestant as a program of its own, as it would run in production, against this database. */
export async function start(name: ContestantName, databaseUrl: string, flags: string[] = []): Promise<Running> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'tsunagi-bench-documents-'));
  const documents = path.join(folder, 'documents.json');
  writeFileSync(documents, trustedDocuments());
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, programs[name]], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      CONTESTANT: name,
      LOG_LEVEL: 'warn',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      TSUNAGI_REGION: String(firstRegion),
      TSUNAGI_SECRET_KEY: secretKey,
      TSUNAGI_PUBLIC_URL: 'https://bench.example',
      TSUNAGI_DOCUMENTS: documents,
    },
  });
  return {
    name,
    port,
    process: child,
    memory: () => memoryOf(child.pid),
    processorTime: () => processorTimeOf(child.pid),
    stop: () =>
      new Promise((done) => {
        rmSync(folder, { recursive: true, force: true });
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}
