import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

interface Done {
  personId: string;
  /** All cases of the person where none is named. */
  caseId: string | null;
  /** Only marks for meetings of these kinds; all where it is left out. */
  kindCodes?: readonly string[];
}

const ends = `delete from conference_candidate where region_id = ? and tenant_id = ? and person_id = ?
  and (?::uuid is null or case_id = ?::uuid) and (?::text[] is null or kind_code = any(?::text[]))`;

/** The mark has done its work: the case stands on an agenda, or is closed. */
export function endCandidates({ em, asker: { region, tenant } }: Work, { personId, caseId, kindCodes }: Done): void {
  const kinds = kindCodes ? `{${kindCodes.join()}}` : null;
  send(em, ends, [region, tenant, personId, caseId, caseId, kinds, kinds]);
}
