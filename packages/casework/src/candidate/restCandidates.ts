import { inHome, send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

interface Brought {
  itemId: string;
  personId: string;
  /** Where no case is named, nothing is known of which one it is: the mark that was picked rests alone. */
  caseId: string | null;
  /** The rules under which it stands there. */
  kindCodes: readonly string[];
  /** The mark that was picked, whatever the rule for which it was set. */
  candidateId: string | null;
}

const rest = `update conference_candidate set item_id = ? where region_id = ? and tenant_id = ? and person_id = ? and item_id is null
  and (candidate_id = ?::uuid or (case_id = ?::uuid and kind_code = any(?::text[])))`;

/** The mark has done its work as long as the item stands. */
export const restCandidates = (
  { em, asker: { region, tenant } }: Work,
  { itemId, personId, caseId, kindCodes, candidateId }: Brought,
): void => send(em, rest, [itemId, region, tenant, personId, candidateId, caseId, `{${kindCodes.join()}}`]);

const twin = `exists (select from conference_candidate o where o.region_id = k.region_id and o.tenant_id = k.tenant_id
  and o.case_id = k.case_id and o.kind_code = k.kind_code and o.item_id is null)`;
const ofItem = 'k.item_id = ?';
const ofMeeting =
  'k.item_id in (select i.item_id from agenda_item i where i.region_id = k.region_id and i.tenant_id = k.tenant_id and i.conference_id = ?)';
const giveBack = (of: string): string => `with given_back as (select k.region_id, k.candidate_id, ${twin} as marked_anew
    from conference_candidate k where k.region_id = ? and k.tenant_id = ? and ${of}),
  gone as (delete from conference_candidate k using given_back g
    where k.region_id = g.region_id and k.candidate_id = g.candidate_id and g.marked_anew)
update conference_candidate k set item_id = null from given_back g
  where k.region_id = g.region_id and k.candidate_id = g.candidate_id and not g.marked_anew`;

/**
 * The item was struck, or its meeting cancelled: what it was brought for can be brought again, but for what somebody has marked
 * anew meanwhile.
 */
export const wakeCandidates = (tx: Work, tenantId: string, which: { itemId: string } | { conferenceId: string }): Promise<void> => {
  const { region } = tx.asker;
  if ('itemId' in which)
    return inHome(tx, tenantId, 'conference.item', { sql: giveBack(ofItem), values: [region, tenantId, which.itemId] });
  const { conferenceId } = which;
  const values = [region, tenantId, conferenceId];
  return inHome(tx, tenantId, 'conference.item', { sql: giveBack(ofMeeting), values, protects: conferenceId });
};
