import type { AskerColumns } from '../desk/rows.js';
import { consentVeiled, officesVeiled } from '../protection/index.js';

/** 支援措置: what of a referral `r` whoever asks is not told; by it is also decided what they may do with it. */
export const veils = (who: AskerColumns, variant: string) => [
  officesVeiled(who, variant).as('officesVeiled'),
  consentVeiled(who, variant).as('consentVeiled'),
];
