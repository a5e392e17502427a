import { randomUUID } from 'node:crypto';
import { words } from '../kit/badInput.js';
import { tell } from '../kit/given.js';
import type { Way } from './accountWays.js';

const released: Way = async (lay) => {
  const personId = await lay.protectedPerson();
  await tell(lay.city, 'askRelease', { personId, reason: words, idempotencyKey: undefined }, '... on PersonPayload { person { id } }');
  return { browser: lay.mate.browser, input: { personId } };
};

/** Those of 支援措置 that take somebody else's step before. */
export const protectionWays: Record<string, Way> = {
  confirmRelease: released,
  refuseRelease: released,
  judgeGlass: async (lay) => {
    const personId = await lay.protectedPerson();
    const glass = { personId, reason: '安否の確認のため、警察からの要請です', minutes: 30, idempotencyKey: randomUUID() };
    await tell(lay.mate, 'breakGlass', glass, '... on PersonPayload { person { id } }');
    // The next one waits for the judgement of this.
    return {
      browser: lay.council.browser,
      input: { glassId: await lay.latest('glass_break', 'glass_id', 'GlassBreak'), judgement: 'JUSTIFIED', note: words },
    };
  },
};
