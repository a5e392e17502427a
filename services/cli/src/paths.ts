import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone (or the unpacked release) that this program belongs to. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

export const within = (...parts: string[]): string => path.join(repository, ...parts);

/** Other services are started as programs, never imported. */
export const programs = {
  gateway: within('services/gateway/dist/main.js'),
  schemaPrinter: within('services/gateway/dist/print.js'),
  worker: within('services/worker/dist/main.js'),
};
export const consoleFolder = within('services/console/dist');
