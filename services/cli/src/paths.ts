import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone (or the unpacked release) that this program belongs to. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

export const within = (...parts: string[]): string => path.join(repository, ...parts);

export const consoleFolder = within('services/console/dist');
