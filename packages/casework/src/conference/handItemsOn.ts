import { can } from '@tsunagi/access';
import { inHome, readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import type { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { kindOf, labelOf, membersAskedTo } from './findConference.js';
import { linesOf } from './lines.js';

/** Whether somebody of the acting office has given up a seat there: else nothing was left behind, and nothing needs to be asked. */
const someoneLeft = (tx: Work, conference: Conference): boolean =>
  membersAskedTo(conference).some((each) => each.removedAt && each.memberTenantId === tx.asker.tenant);

const live = `i.region_id = ? and i.tenant_id = ? and i.conference_id = ? and i.state in ('proposed', 'distributed')`;
const handOn = `update agenda_item i set presenter_staff_id = ?, presenter_label = ?, version = version + 1
  where ${live} and i.presenter_staff_id <> all(?::uuid[])`;

/**
 * What an office has brought is presented by somebody who sits there: an item whose presenter gave up the seat goes to whoever the
 * office names next. Nothing of it is told with that: a case opens to them with their pledge (`openOwnItems`).
 */
export async function handItemsOn(tx: Work, conference: Conference, { staffId }: Pick<ConferenceMember, 'staffId'>): Promise<void> {
  const { region, tenant } = tx.asker;
  const { conferenceId } = conference;
  if (!someoneLeft(tx, conference)) return;
  const ours = membersAskedTo(conference).filter((each) => !each.removedAt && each.memberTenantId === tenant);
  const next = ours.find((each) => each.staffId === staffId);
  if (!next?.staffId) return;
  const seated = `{${ours.flatMap((each) => each.staffId ?? []).join()}}`;
  const values = [next.staffId, labelOf(next), region, tenant, conferenceId, seated];
  await inHome(tx, tenant, 'conference.item', { sql: handOn, values, protects: conferenceId });
}

type Waiting = Pick<AgendaItem, 'itemId' | 'tenantId' | 'kindCode' | 'personId' | 'basis' | 'consentId' | 'presenterStaffId'> & {
  fieldGroups: string[];
};
const waiting = `select i.item_id as "itemId", i.tenant_id as "tenantId", i.kind_code as "kindCode", i.person_id as "personId", i.basis,
    i.consent_id as "consentId", i.presenter_staff_id as "presenterStaffId", b.field_groups as "fieldGroups"
  from agenda_item i join agenda_brief b on b.region_id = i.region_id and b.item_id = i.item_id
  where ${live} and i.presenter_staff_id = ? and i.person_id is not null and not exists (select from disclosure o
    where o.region_id = i.region_id and o.tenant_id = i.tenant_id and o.person_id = i.person_id and o.origin = 'conference'
    and o.origin_id = i.item_id and o.verb = 'opens' and o.to_member_id = ?)`;

/** Whoever has pledged secrecy reads the cases that they present, where they took them over and work with people. */
export async function openOwnItems(tx: Work, conference: Conference, seat: ConferenceMember): Promise<void> {
  const { region, tenant, staff } = tx.asker;
  if (seat.staffId !== staff || seat.memberTenantId !== tenant || !seat.pledgedAt || !someoneLeft(tx, conference)) return;
  const { conferenceId } = conference;
  const values = [region, tenant, conferenceId, staff, seat.memberId];
  const items = await readInHome<Waiting>(tx, tenant, 'conference.opened', { sql: waiting, values, protects: conferenceId });
  for (const item of items) {
    const personId = item.personId as string;
    const person = await tx.em.findOne(Person, { regionId: region, personId });
    if (!person || !can(tx.actor, 'change', 'Person', person)) continue;
    const opens = linesOf(conference, kindOf(conference, item.kindCode), item, seat, item.fieldGroups as never);
    await writeLedger(tx, tenant, personId, { opens });
  }
}
