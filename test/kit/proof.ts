import { createHash } from 'node:crypto';
import { newTask } from '@tsunagi/casework';
import type { IdSeal } from '@tsunagi/gateway';

const zeroBits = (hash: Buffer): number => {
  const at = hash.findIndex((byte) => byte !== 0);
  return at * 8 + Math.clz32(hash[at] as number) - 24;
};

/** What the public page sends along, worked out as a browser does. The task was given `ago` milliseconds before now. */
export function solve(seal: IdSeal, ago = 10_000): { challenge: string; proof: string } {
  const { challenge, difficulty } = newTask(seal, new Date(Date.now() - ago));
  for (let n = 0; ; n++) {
    if (zeroBits(createHash('sha256').update(`${challenge}:${n}`).digest()) >= difficulty) return { challenge, proof: String(n) };
  }
}
