import { freePort } from '@tsunagi/database';

/**
 * A free port that stays free for a while: below those that systems give to outgoing connections, so that none of the
 * tests that run beside takes it before its program listens.
 */
export async function quietPort(): Promise<number> {
  for (;;) {
    const wish = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await freePort(wish)) === wish) return wish;
  }
}
