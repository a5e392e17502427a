import { colleagueFault, unitFault } from '../desk/colleague.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { editCase, type OfOneCase } from './editCase.js';

export interface AssignCaseInput extends OfOneCase {
  /** Who is in charge from now on; null for nobody yet. */
  leadStaffId?: string | null;
  unitId?: string | null;
}

/** 主担当を決める. Whoever is in charge looks at the person without having to say why. */
export const assignCase = (desk: Desk, input: AssignCaseInput): Promise<{ caseId: string; personId: string }> =>
  editCase(
    desk,
    input,
    ['assign', 'case.assigned'],
    (supportCase, _tx, [noColleague, noUnit]) => {
      assertSound({ leadStaffId: noColleague, unitId: noUnit });
      const { leadStaffId = supportCase.leadStaffId ?? null, unitId = supportCase.unitId ?? null } = input;
      supportCase.assign({ leadStaffId, unitId });
    },
    (tx: Work) => Promise.all([colleagueFault(tx, input.leadStaffId), unitFault(tx, input.unitId)]),
  );
