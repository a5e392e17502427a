import { freePort } from '@tsunagi/database';
import { Refusal } from '../refusal.js';

const usual = 8080;
const tries = 50;

/** The wished port, which must be free; without a wish 8080 or the next that is. */
export async function choosePort(wish: number | null): Promise<number> {
  if (wish !== null) {
    if ((await freePort(wish)) !== wish)
      throw new Refusal(`ポート ${wish} はほかのプログラムが使っています。PORT で別の番号を指定してください。`);
    return wish;
  }
  for (let port = usual; port < usual + tries; port++) if ((await freePort(port)) === port) return port;
  return freePort();
}
