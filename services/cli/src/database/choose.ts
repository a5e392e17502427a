import type { Environment } from '../environment.js';
import { joinEmbedded, startEmbedded } from './embedded.js';
import { openExternal } from './external.js';
import type { OpenDatabase } from './OpenDatabase.js';

/** For as long as the desk runs: the embedded server as our own, or the external one that DATABASE_URL names. */
export const startDatabase = (environment: Environment, folder: string): Promise<OpenDatabase> =>
  environment.databaseUrl ? openExternal(environment, environment.databaseUrl, folder) : startEmbedded(folder);

/** For one command: the embedded server whoever runs it, or the external one. */
export const joinDatabase = (environment: Environment, folder: string): Promise<OpenDatabase> =>
  environment.databaseUrl ? openExternal(environment, environment.databaseUrl, folder) : joinEmbedded(folder);
