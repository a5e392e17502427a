/** つなぎの言葉. What offices say to each other, by the kind of the receiver. */
import type { TenantKind } from '../../regionData.js';
import { council } from './council.js';
import { decidingBody } from './decidingBody.js';
import { helloWork } from './helloWork.js';
import { legalAid } from './legalAid.js';
import { partner } from './partner.js';
import type { ReceiverWords } from './ReceiverWords.js';
import { supportBody } from './supportBody.js';

export type { ReceiverWords } from './ReceiverWords.js';

export const receiverWords: Record<TenantKind, ReceiverWords> = {
  council,
  support_body: supportBody,
  hello_work: helloWork,
  partner,
  prefecture: decidingBody,
  city: decidingBody,
  legal_aid: legalAid,
  elderly_support: council,
};
