import { authorize } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { record, tellOffice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { kanaOnly } from '../desk/spelling.js';
import { loginFault, membershipFaults, newInvitation } from '../staff/index.js';
import { localDay, type WeeklyHours } from '../tenancy/index.js';
import { PartnerApplication } from './PartnerApplication.js';

interface OfApplication {
  applicationId: string;
  note?: string | null;
}

/** What the coordinator adds to what was written: how the organisation is called here, and who administers it. */
export interface AcceptApplicationInput extends OfApplication {
  name: string;
  nameKana: string;
  shortName: string;
  municipality?: string | null;
  login: string;
  displayName: string;
  displayKana: string;
  jobTitle: string;
}

/** Until its administrator has put them right. */
const firstHours: WeeklyHours = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, ['09:00', '17:00']]));

const findApplication = (tx: Work, applicationId: string): Promise<PartnerApplication | null> =>
  tx.em.findOne(PartnerApplication, { regionId: tx.asker.region, applicationId });

function assertPartner(input: AcceptApplicationInput): void {
  const { name, nameKana, shortName, municipality, note, ...person } = input;
  assertSound({
    name: requiredTextFault(name, 100),
    nameKana: requiredTextFault(nameKana, 150) ?? (kanaOnly.test(nameKana) ? null : 'BAD_KANA'),
    shortName: requiredTextFault(shortName, 20),
    municipality: municipality && !/^\d{5}$/.test(municipality) ? 'UNKNOWN_CODE' : null,
    note: textFault(note, 500),
    login: loginFault(person.login),
    ...membershipFaults(person),
  });
}

const addTenant = `
insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_regime, municipality_code, hours, active_from)
values (?, ?, ?, 'partner', ?, ?, ?, 'private', ?, ?::jsonb, ?)`;

/** Its place in the registry, written as the new organisation itself: the row policy lets nobody else write it. */
async function found(tx: Work, tenantId: string, input: AcceptApplicationInput): Promise<void> {
  const { name, nameKana, shortName, municipality } = input;
  const told = [name.trim(), nameKana.trim(), shortName.trim(), municipality || null];
  const values = [
    tx.asker.region,
    tenantId,
    `partner-${tenantId.slice(-12)}`,
    ...told,
    JSON.stringify(firstHours),
    localDay(tx.now).toString(),
  ];
  await inHome(tx, tenantId, 'tenant.found', { sql: addTenant, values });
}

/**
 * 受け入れる: the organisation is in the registry and its first administrator has a link, in one step or not at all. One person
 * decides, for a coordinator may have no second one; so whoever administers the office is told, by mail too. The token of the
 * link is kept nowhere.
 */
export const acceptApplication = (desk: Desk, input: AcceptApplicationInput): Promise<{ applicationId: string; token: string }> =>
  command(desk, async (tx) => {
    const application = await findApplication(tx, input.applicationId);
    authorize(tx.actor, 'accept', 'PartnerApplication', application);
    assertPartner(input);
    const tenantId = newId();
    application.decide('accepted', { label: tx.actorLabel, note: input.note?.trim() || null, at: tx.now });
    await found(tx, tenantId, input);
    application.foundedTenantId = tenantId;
    const { login, displayName, displayKana, jobTitle } = input;
    const terms = { displayName, displayKana, jobTitle, roles: ['tenant_admin' as const, 'partner_coordinator' as const] };
    const { invitation, token } = newInvitation(tx, tenantId, { ...terms, login, validFrom: localDay(tx.now).toString() });
    await inHome(tx, tenantId, 'tenant.invite', () => tx.em.persist(invitation));
    record(tx, { verb: 'tenant.founded', subject: 'Tenant', id: tenantId, owner: tenantId });
    await tellOffice(tx, { tenant: tx.asker.tenant, roles: ['tenant_admin'] }, { kind: 'partner.accepted', number: '' });
    return { applicationId: application.applicationId, token };
  });

/** 見送る. It stays readable for half a year with the reason. */
export const declineApplication = (desk: Desk, input: OfApplication): Promise<{ applicationId: string }> =>
  command(desk, async (tx) => {
    const application = await findApplication(tx, input.applicationId);
    authorize(tx.actor, 'decline', 'PartnerApplication', application);
    assertSound({ note: requiredTextFault(input.note, 500) });
    application.decide('declined', { label: tx.actorLabel, note: input.note?.trim() || null, at: tx.now });
    record(tx, { verb: 'partner.declined', subject: 'PartnerApplication', id: application.applicationId });
    return { applicationId: application.applicationId };
  });
