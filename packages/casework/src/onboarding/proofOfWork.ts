import { createHash, randomBytes } from 'node:crypto';
import { InvalidError } from '@tsunagi/access';
import type { SecretBox } from '../session/index.js';

/** Half a second of work in a browser, once for a letter; hours for whoever writes thousands. */
const difficulty = 15;
/** Nobody fills the form in faster, and nobody takes longer; in milliseconds. */
const [quickest, slowest] = [3_000, 4 * 60 * 60_000];
const boundTo = 'partner application';

/** What a browser has to work out before a letter is taken: a text whose hash with the challenge begins with so many zero bits. */
export interface ProofTask {
  challenge: string;
  difficulty: number;
}

/** A task of which nothing is kept here: when it was given stands in it, sealed. */
export const newTask = (box: SecretBox, now = new Date()): ProofTask => ({
  challenge: box.sealText(JSON.stringify([now.getTime(), randomBytes(9).toString('base64url')]), boundTo),
  difficulty,
});

export const challengeHash = (challenge: string): string => createHash('sha256').update(challenge).digest('base64url');

const zeroBits = (hash: Buffer): number => {
  const at = hash.findIndex((byte) => byte !== 0);
  return at < 0 ? hash.length * 8 : at * 8 + Math.clz32(hash[at] as number) - 24;
};

/** Throws where the task was not given here, was given just now or too long ago, or has not been worked out. */
export function assertWorked(box: SecretBox, { challenge, proof }: { challenge: string; proof: string }, now: Date): void {
  const opened = box.openText(challenge, boundTo);
  const age = opened === null ? Number.NaN : now.getTime() - (JSON.parse(opened) as [number])[0];
  if (!(age >= quickest && age <= slowest)) throw new InvalidError('FORM_TOO_OLD', { challenge: 'FORM_TOO_OLD' });
  const hash = createHash('sha256').update(`${challenge}:${proof}`).digest();
  if (zeroBits(hash) < difficulty) throw new InvalidError('PROOF_MISSING', { proof: 'PROOF_MISSING' });
}
