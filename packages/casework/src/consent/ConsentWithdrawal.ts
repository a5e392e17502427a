import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const ConsentWithdrawalSchema = defineEntity({
  name: 'ConsentWithdrawal',
  tableName: 'consent_withdrawal',
  properties: {
    ...owned,
    consentId: p.uuid().primary(),
    personId: p.uuid(),
    method: p.enum(['paper', 'oral', 'guardian']),
    reason: p.text().nullable(),
    withdrawnAt: p.datetime(),
    recordedBy: p.uuid(),
  },
});

/** 同意の撤回. */
export class ConsentWithdrawal extends ConsentWithdrawalSchema.class {}
ConsentWithdrawalSchema.setClass(ConsentWithdrawal);

export { ConsentWithdrawalSchema };
