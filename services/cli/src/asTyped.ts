import { readEnvironment } from './environment.js';

/**
 * A command of ours as one has to type it here. In a clone there may be nothing but npx; where the programs were built
 * for a server, `tsunagi` itself is what was called.
 */
export const asTyped = (command: string): string =>
  readEnvironment(process.env).underPnpm ? `npx -y pnpm@12 tsunagi ${command}` : `tsunagi ${command}`;
