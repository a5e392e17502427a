import { endCandidates } from '../candidate/index.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, dayFault, requiredCodeFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { closeReasons } from './codes.js';
import { editCase, type OfOneCase } from './editCase.js';

export interface CloseCaseInput extends OfOneCase {
  /** Code of why: `improved`, `interrupted` … */
  reason: string;
  /** ISO date, today where it is left out. */
  closedOn?: string | null;
}

/** 終結・中断. The record stays; a new case begins when the person comes again. */
export const closeCase = (desk: Desk, input: CloseCaseInput): Promise<{ caseId: string; personId: string }> =>
  editCase(desk, input, ['close', 'case.closed'], async (supportCase, tx) => {
    const today = localDay(tx.now).toString();
    const closedOn = input.closedOn ?? today;
    assertSound({
      reason: requiredCodeFault(input.reason, closeReasons),
      closedOn: dayFault(closedOn, { notAfter: today }) ?? (closedOn < supportCase.openedOn ? 'DATE_ORDER' : null),
    });
    supportCase.close(closedOn, input.reason);
    endCandidates(tx, supportCase);
  });
