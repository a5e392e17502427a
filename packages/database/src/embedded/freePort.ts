import { createServer } from 'node:net';

const probe = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** A free port on the loopback address: the wished one where it is free, else any. */
export async function freePort(wish = 0): Promise<number> {
  return (await probe(wish)) ?? (await probe(0)) ?? Promise.reject(new Error('No free port on 127.0.0.1.'));
}
