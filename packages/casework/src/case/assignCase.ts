import type { Desk } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { colleagueFault, unitFault } from '../staff/index.js';
import { editCase, type OfOneCase } from './editCase.js';

export interface AssignCaseInput extends OfOneCase {
  /** Who is in charge from now on; null for nobody yet. */
  leadStaffId?: string | null;
  unitId?: string | null;
}

/** 主担当を決める. Whoever is in charge looks at the person without having to say why. */
export const assignCase = (desk: Desk, input: AssignCaseInput): Promise<{ caseId: string; personId: string }> =>
  editCase(desk, input, ['assign', 'case.assigned'], async (supportCase, tx) => {
    assertSound({ leadStaffId: await colleagueFault(tx, input.leadStaffId), unitId: await unitFault(tx, input.unitId) });
    const { leadStaffId = supportCase.leadStaffId ?? null, unitId = supportCase.unitId ?? null } = input;
    supportCase.assign({ leadStaffId, unitId });
  });
