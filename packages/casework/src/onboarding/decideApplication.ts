import { authorize, ConflictError } from '@tsunagi/access';
import { ask, inHome, readInHome } from '@tsunagi/database';
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

const administratorFaults = (person: AcceptApplicationInput) => ({ login: loginFault(person.login), ...membershipFaults(person) });

function assertPartner(input: AcceptApplicationInput): void {
  const { name, nameKana, shortName, municipality, note } = input;
  assertSound({
    name: requiredTextFault(name, 100),
    nameKana: requiredTextFault(nameKana, 150) ?? (kanaOnly.test(nameKana) ? null : 'BAD_KANA'),
    shortName: requiredTextFault(shortName, 20),
    municipality: municipality && !/^\d{5}$/.test(municipality) ? 'UNKNOWN_CODE' : null,
    note: textFault(note, 500),
    ...administratorFaults(input),
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

/** Who of the office is told when an organisation is taken in. */
const witnesses = ['hub_editor', 'tenant_admin', 'privacy_officer', 'chief_consultation_supporter', 'supervisor'];

const others = `
select from membership where region_id = ? and tenant_id = ? and staff_id <> ? and ended_at is null and roles && ?::text[]
  and valid_from <= (now() at time zone 'Asia/Tokyo')::date and (valid_until is null or valid_until >= (now() at time zone 'Asia/Tokyo')::date)`;

/** How many there are beside whoever decides. */
const findWitnesses = async (tx: Work): Promise<number> =>
  (await ask(tx.em, others, [tx.asker.region, tx.asker.tenant, tx.asker.staff, `{${witnesses.join(',')}}`])).length;

const used = 'select from invitation where region_id = ? and tenant_id = ? and used_at is not null limit 1';
/** Whoever uses the former link in this moment writes the same row: one of the two begins anew. */
const cancel = 'update invitation set cancelled_at = ? where region_id = ? and tenant_id = ? and used_at is null and cancelled_at is null';

/** The organisation is in the registry, and nobody has come in yet: the links that were made before open nothing any more. */
async function voidLinks(tx: Work, tenantId: string): Promise<void> {
  const key = [tx.asker.region, tenantId];
  const entered = await readInHome(tx, tenantId, 'tenant.entered', { sql: used, values: key });
  if (entered.length > 0) throw new ConflictError('APPLICATION_DECIDED', { state: 'accepted' });
  await inHome(tx, tenantId, 'tenant.invite', { sql: cancel, values: [tx.now, ...key] });
}

/**
 * 受け入れる: the organisation is in the registry and its first administrator has a link, in one step or not at all. One person
 * decides and hands the link on; so everybody else who edits the hub, leads or administers the office or guards its privacy is told at
 * once, by mail too, and where there is nobody to be told, nobody is taken in. Nor can whoever decided use the link
 * (acceptInvitation). Its token is kept nowhere: where the answer was lost, the link or its week, accepting once more makes a new
 * link in place of the former, for an administrator given anew, as long as nobody has come in.
 */
export const acceptApplication = (desk: Desk, input: AcceptApplicationInput): Promise<{ applicationId: string; token: string }> =>
  command(desk, async (tx) => {
    const [application, told] = await Promise.all([findApplication(tx, input.applicationId), findWitnesses(tx)]);
    authorize(tx.actor, 'accept', 'PartnerApplication', application);
    const { foundedTenantId } = application;
    if (foundedTenantId) assertSound(administratorFaults(input));
    else assertPartner(input);
    if (told === 0) throw new ConflictError('NOBODY_TO_TELL');
    const tenantId = foundedTenantId ?? newId();
    if (foundedTenantId) await voidLinks(tx, tenantId);
    else {
      application.decide('accepted', { label: tx.actorLabel, note: input.note?.trim() || null, at: tx.now });
      await found(tx, tenantId, input);
      application.foundedTenantId = tenantId;
    }
    const { login, displayName, displayKana, jobTitle } = input;
    const terms = { displayName, displayKana, jobTitle, roles: ['tenant_admin' as const, 'partner_coordinator' as const] };
    const { invitation, token } = newInvitation(tx, tenantId, { ...terms, login, validFrom: localDay(tx.now).toString() });
    await inHome(tx, tenantId, 'tenant.invite', () => tx.em.persist(invitation));
    record(tx, { verb: foundedTenantId ? 'tenant.invited' : 'tenant.founded', subject: 'Tenant', id: tenantId, owner: tenantId });
    const { tenant, staff: except } = tx.asker;
    await tellOffice(tx, { tenant, roles: witnesses, except }, { kind: 'partner.accepted', number: '' });
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
