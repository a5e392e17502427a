import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { raiseEpoch, refold } from '../disclosure/index.js';
import { nextNumbers } from '../person/index.js';
import { Person } from '../person/Person.js';
import { unitFault } from '../staff/index.js';
import { localDay } from '../tenancy/index.js';
import { SupportCase } from './SupportCase.js';

export interface OpenCaseInput {
  idempotencyKey: string;
  personId: string;
  /** The unit that takes it; the own one where none is named. */
  unitId?: string | null;
}

/** The office begins to support a person again. There is one open case for each person. */
export const openCase = (desk: Desk, input: OpenCaseInput): Promise<{ caseId: string; personId: string }> =>
  commandOnce(desk, 'openCase', input.idempotencyKey, input, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'change', 'Person', person);
    assertSound({ unitId: await unitFault(tx, input.unitId) });
    const { regionId, tenantId, personId } = person;
    // The epoch is one row for each person: two who open a case at once meet on it, and the second finds the first one's.
    await raiseEpoch(tx, tenantId, personId);
    if (await tx.em.findOne(SupportCase, { regionId, tenantId, personId, status: 'open' })) throw new ConflictError('CASE_OPEN');
    const supportCase = tx.em.create(SupportCase, {
      regionId,
      tenantId,
      personId,
      caseId: newId(),
      number: (await nextNumbers(tx, 'case')).case,
      openedOn: localDay(tx.now).toString(),
      unitId: input.unitId ?? tx.actor.unit,
      leadStaffId: tx.asker.staff,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'SupportCase', supportCase);
    await refold(tx, tenantId, personId);
    record(tx, {
      verb: 'case.opened',
      subject: 'SupportCase',
      id: supportCase.caseId,
      person: personId,
      news: [{ tenant: tenantId, kind: 'person', version: 1 }],
    });
    return { caseId: supportCase.caseId, personId };
  });
