import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './database.js';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
/** The built `tsunagi`. */
export const program = `${repository}services/cli/dist/main.js`;

export interface Said {
  exit: number;
  stdout: string;
  stderr: string;
  /** What `--json` printed. */
  json: any;
}

const parsed = (text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Runs the built command as the operator at the machine would, and waits for its end. */
export const tsunagi = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Said> =>
  new Promise((tell) => {
    const child = execFile(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, ...env } }, (_, stdout, stderr) =>
      tell({ exit: child.exitCode ?? -1, stdout, stderr, json: parsed(stdout) ?? parsed(stderr) }),
    );
  });

/** The settings of an installation with a PostgreSQL of its own; its data folder holds nothing but a note. */
export const installation = (database: TestDatabase, folder: string): NodeJS.ProcessEnv => ({
  DATABASE_URL: database.gatewayUrl,
  TSUNAGI_MIGRATOR_URL: database.migratorUrl,
  TSUNAGI_WORKER_URL: database.workerUrl,
  TSUNAGI_PUBLIC_URL: 'https://tsunagi.example.jp',
  TSUNAGI_DATA: folder,
});
