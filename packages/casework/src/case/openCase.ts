import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { unitFault } from '../desk/colleague.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { raiseEpoch, refold } from '../disclosure/index.js';
import { drawNumber } from '../person/index.js';
import { Person } from '../person/Person.js';
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
    const [region, own] = [{ regionId: tx.asker.region }, { tenantId: tx.asker.tenant, personId: input.personId }];
    const [person, unitId, open] = await Promise.all([
      tx.em.findOne(Person, { ...region, personId: input.personId }),
      unitFault(tx, input.unitId),
      tx.em.findOne(SupportCase, { ...region, ...own, status: 'open' }),
    ]);
    authorize(tx.actor, 'change', 'Person', person);
    assertSound({ unitId });
    if (open) throw new ConflictError('CASE_OPEN');
    const { regionId, tenantId, personId } = person;
    // The epoch is one row for each person: of two who open a case at once the second starts again, and finds the first one's.
    await raiseEpoch(tx, tenantId, personId);
    const supportCase = tx.em.create(SupportCase, {
      regionId,
      tenantId,
      personId,
      caseId: newId(),
      number: drawNumber(tx, 'case'),
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
      news: [{ tenant: tenantId, kind: 'person', version: 1, of: { subject: 'SupportCase', rows: [supportCase] } }],
    });
    return { caseId: supportCase.caseId, personId };
  });
