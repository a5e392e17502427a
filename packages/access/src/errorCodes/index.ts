/**
 * What people are told when the desk cannot do what they asked: what happened, what was kept, what to do next. Each
 * refusal has a code that can be read on the phone. `{name}` is filled from the details of the error.
 */
import { basisErrorCodes } from './basis.js';
import { conferenceErrorCodes } from './conference.js';
import { conflictErrorCodes } from './conflict.js';
import { faultErrorCodes } from './fault.js';
import { hubErrorCodes } from './hub.js';
import { inputErrorCodes } from './input.js';
import { protectionErrorCodes } from './protection.js';
import type { Words } from './said.js';
import { seeingErrorCodes } from './seeing.js';
import { signingInErrorCodes } from './signingIn.js';

export type { Words };

/** Every coded refusal and its words, in Japanese and English. */
export const errorCodes = {
  ...signingInErrorCodes,
  ...seeingErrorCodes,
  ...inputErrorCodes,
  ...protectionErrorCodes,
  ...conflictErrorCodes,
  ...basisErrorCodes,
  ...conferenceErrorCodes,
  ...hubErrorCodes,
  ...faultErrorCodes,
} as const satisfies Record<string, { ja: Words; en: Words }>;

export type ErrorCode = keyof typeof errorCodes;
