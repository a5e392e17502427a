import { authorize } from '@tsunagi/access';
import { send, transactByKey } from '@tsunagi/database';
import { giveNotice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, phoneFault, requiredTextFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { countLetter, type Gate } from '../session/index.js';
import { Region } from '../tenancy/index.js';
import { PartnerApplication } from './PartnerApplication.js';
import { assertWorked, challengeHash } from './proofOfWork.js';

export interface ApplyInput {
  organisation: string;
  contactName: string;
  phone?: string | null;
  email?: string | null;
  about: string;
  /** A field that no person sees: whatever fills it in is a machine. */
  website?: string | null;
  challenge: string;
  proof: string;
}

const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function assertApplication({ organisation, contactName, phone, email, about }: ApplyInput): void {
  assertSound({
    organisation: requiredTextFault(organisation, 100),
    contactName: requiredTextFault(contactName, 60),
    phone: phoneFault(phone) ?? (phone?.trim() || email?.trim() ? null : 'REQUIRED'),
    email: textFault(email, 200) ?? (email && !mailForm.test(email) ? 'BAD_EMAIL' : null),
    about: requiredTextFault(about, 2000),
  });
}

const addApplication = `
insert into partner_application (region_id, tenant_id, application_id, organisation, contact_name, phone, email, about, challenge_hash, state)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'received') on conflict do nothing`;
const enqueueTelling = `select enqueue('tell-application', json_build_object('region', ?::int, 'tenant', ?::text, 'application', ?::text))`;

/**
 * 協力を申し込む, by somebody without an account. A machine that fills in the field that nobody sees is answered like
 * anybody else, and nothing is stored. One task is worked out for one letter: whoever sends it again, since the answer was lost,
 * is told that it has arrived.
 */
export async function applyAsPartner(gate: Gate, input: ApplyInput): Promise<void> {
  assertApplication(input);
  if (input.website?.trim()) return;
  assertWorked(gate.box, input, new Date()); // worthless letters do not use up the day of whoever shares the address
  await countLetter(gate);
  await transactByKey(gate.orm, gate.region, {}, async (em) => {
    const { coordinatorTenantId } = await em.findOneOrFail(Region, { regionId: gate.region });
    const { organisation, contactName, phone, email, about, challenge } = input;
    const id = newId();
    const told = [organisation.trim(), contactName.trim(), phone?.trim() || null, email?.trim() || null, about.trim()];
    send(em, addApplication, [gate.region, coordinatorTenantId, id, ...told, challengeHash(challenge)]);
    send(em, enqueueTelling, [gate.region, coordinatorTenantId, id]);
  });
}

/**
 * The coordinator is told that somebody has applied; by the worker, since whoever wrote is nobody here.
 *
 * @systemOnly
 */
export const tellApplication = (desk: Desk, applicationId: string): Promise<void> =>
  command(desk, async (tx) => {
    const application = await tx.em.findOne(PartnerApplication, { regionId: tx.asker.region, applicationId });
    // One that was sent twice lies here once, under the key of the first.
    if (!application) return;
    authorize(tx.actor, 'read', 'PartnerApplication', application);
    if (application.state === 'received')
      await giveNotice(tx, { tenant: application.tenantId, staff: null }, { kind: 'partner.applied', number: '' });
  });
