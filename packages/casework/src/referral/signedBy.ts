import type { AskerColumns } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** Who sent a referral `r` and who has it in hand, by name where it is a colleague; null for staff of other offices. */
export const colleaguesOf = (who: AskerColumns) => [
  staffName(who, 'r.tenantId', 'r.senderStaffId').as('senderName'),
  staffName(who, 'r.receiverTenantId', 'r.handlerStaffId').as('handlerName'),
];

/** Who signed an event or an outcome, by name where it is a colleague. */
export const signerOf = (who: AskerColumns, row: 'e' | 'o') =>
  staffName(who, `${row}.actorTenantId`, `${row}.actorStaffId`).as('actorName');
