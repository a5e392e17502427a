import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

const ends = 'delete from conference_candidate where region_id = ? and tenant_id = ? and case_id = ?';

/** The case is closed: nobody has to speak of it any more. */
export const endCandidates = ({ em, asker: { region, tenant } }: Work, { caseId }: { caseId: string }): void =>
  send(em, ends, [region, tenant, caseId]);
