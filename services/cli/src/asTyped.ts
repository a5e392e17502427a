/**
 * A command of ours as one has to type it here. In a clone there may be nothing but npx; where the programs were built
 * for a server, `tsunagi` itself is what was called.
 */
export const asTyped = (command: string): string =>
  process.env.npm_lifecycle_event ? `npx -y pnpm@12 tsunagi ${command}` : `tsunagi ${command}`;
