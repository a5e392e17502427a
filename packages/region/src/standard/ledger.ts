import type { LedgerRuleData } from '../regionData.js';
import { sources } from './sources.js';

/** Below five, half a year at a time: until the region has agreed on its own measure. */
export const ledger: LedgerRuleData = {
  threshold: 5,
  months: 6,
  source: sources.standardLedger,
  toBeConfirmed: '秘匿する件数と期間は、圏域での取り決めを確認してください。',
};
