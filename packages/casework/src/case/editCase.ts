import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { SupportCase } from './SupportCase.js';

export interface OfOneCase {
  caseId: string;
  expectedVersion: number;
}

/** One verb of a case, over the version on the screen. */
export const editCase = <Known = undefined>(
  desk: Desk,
  input: OfOneCase,
  [action, happened]: [action: 'close' | 'assign', happened: string],
  verb: (supportCase: SupportCase, tx: Work, known: NoInfer<Known>) => void | Promise<void>,
  /** What else has to be known, asked for in the flight of the case. */
  look?: (tx: Work) => Promise<Known>,
): Promise<{ caseId: string; personId: string }> =>
  command(desk, async (tx) => {
    const [supportCase, known] = await Promise.all([
      tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId: input.caseId }),
      look?.(tx),
    ]);
    authorize(tx.actor, action, 'SupportCase', supportCase);
    const { caseId, personId, tenantId } = supportCase;
    assertVersion(supportCase, input.expectedVersion, input, {
      personId,
      ownerTenantId: tenantId,
      subject: 'SupportCase',
      fieldGroup: null,
    });
    await verb(supportCase, tx, known as Known);
    record(tx, {
      verb: happened,
      subject: 'SupportCase',
      id: caseId,
      person: personId,
      news: [{ tenant: tenantId, kind: 'person', version: supportCase.version, of: { subject: 'SupportCase', rows: [supportCase] } }],
    });
    return { caseId, personId };
  });
