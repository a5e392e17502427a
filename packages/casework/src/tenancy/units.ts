import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, dayFault, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { localDay } from './localDay.js';
import { Unit } from './Unit.js';

/** 班・窓口をつくる. From this day, ISO date; today where it is left out. A department with a new name is a new unit. */
export const openUnit = (desk: Desk, input: { name: string; validFrom?: string | null | undefined }): Promise<{ unitId: string }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, unitId: newId() };
    authorizeNew(tx.actor, 'create', 'Unit', mine);
    assertSound({ name: requiredTextFault(input.name, 60), validFrom: dayFault(input.validFrom) });
    const validFrom = input.validFrom ?? localDay(tx.now).toString();
    // The code of a unit that the office made itself is its key: codes with words belong to the data of the region.
    tx.em.create(Unit, { ...mine, code: mine.unitId, name: input.name.trim(), validFrom });
    record(tx, { verb: 'unit.opened', subject: 'Unit', id: mine.unitId });
    return { unitId: mine.unitId };
  });

/** 班・窓口を終える. Its last day; what was done there keeps its name. */
export const endUnit = (desk: Desk, { unitId, lastDay }: { unitId: string; lastDay: string }): Promise<{ unitId: string }> =>
  command(desk, async (tx) => {
    const unit = await tx.em.findOne(Unit, { regionId: tx.asker.region, tenantId: tx.asker.tenant, unitId });
    authorize(tx.actor, 'end', 'Unit', unit);
    assertSound({ lastDay: dayFault(lastDay) ?? (lastDay < unit.validFrom ? 'DATE_ORDER' : null) });
    unit.validUntil = lastDay;
    record(tx, { verb: 'unit.ended', subject: 'Unit', id: unitId });
    return { unitId };
  });
