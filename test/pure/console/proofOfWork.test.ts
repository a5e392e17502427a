import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { workOut } from '../../../services/console/src/scenes/join/proofOfWork.ts';

it('works out a text whose hash behind the challenge begins with as many zero bits as were asked for', async () => {
  for (const difficulty of [1, 9, 12]) {
    const proof = await workOut({ challenge: 'a challenge', difficulty }, new AbortController().signal);
    const hash = createHash('sha256').update(`a challenge:${proof}`).digest();
    expect(hash.readUInt32BE(0) >>> (32 - difficulty)).toBe(0);
  }
});

it('stops where nobody waits for it any longer', async () => {
  const stopping = new AbortController();
  const working = workOut({ challenge: 'a challenge', difficulty: 64 }, stopping.signal);
  stopping.abort();
  await expect(working).rejects.toThrow();
});
