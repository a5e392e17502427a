import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { IdSeal } from '@tsunagi/gateway';
import fc from 'fast-check';

// Ids are sealed by a hand-written AES-SIV and opened by that of a library, which refuses whatever is not sealed to the letter.
it('An id opens to what was sealed, with a key of any length', () => {
  for (const length of [32, 48, 64]) {
    const key = randomBytes(length).toString('base64');
    const [sealer, opener] = [new IdSeal(key), new IdSeal(key)];
    fc.assert(
      fc.property(
        fc.constantFrom('Person', 'Referral', 'ConferenceOpinion'),
        fc.nat({ max: 0xffffffff }),
        fc.uuid(),
        (kind, region, uuid) => {
          expect(opener.open(sealer.seal(kind as 'Person', region, uuid))).toEqual({ kind, region, uuid });
        },
      ),
    );
  }
});
