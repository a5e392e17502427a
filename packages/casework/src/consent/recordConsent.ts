import { authorize, authorizeNew, type FieldGroup, fieldGroups } from '@tsunagi/access';
import { attach } from '../attachment/index.js';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import {
  assertSound,
  codesFault,
  dayAheadFault,
  dayFault,
  type Fault,
  requiredCodeFault,
  requiredTextFault,
  textFault,
} from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { Person } from '../person/Person.js';
import { localDay, Tenant } from '../tenancy/index.js';
import { Consent } from './Consent.js';

export interface RecordConsentInput {
  idempotencyKey: string;
  personId: string;
  purpose: string;
  fieldGroups: FieldGroup[];
  recipients: string[];
  method: 'paper' | 'oral' | 'guardian';
  /** Day on which the person agreed, ISO date. */
  givenOn: string;
  /** Last day of the consent, ISO date. */
  until: string;
  evidenceId?: string | null;
  note?: string | null;
}

/** Records what the person agreed to: for what, which field groups, to whom, until when. Immutable afterwards. */
export const recordConsent = (desk: Desk, input: RecordConsentInput): Promise<{ consentId: string }> =>
  commandOnce(desk, 'recordConsent', input.idempotencyKey, input, async (tx) => {
    const [person, recipients] = await Promise.all([
      tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId }),
      recipientsFault(tx, input.recipients),
    ]);
    authorize(tx.actor, 'change', 'Person', person);
    assertConsent(tx, input, recipients);
    const consent = tx.em.create(Consent, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      consentId: newId(),
      personId: person.personId,
      purpose: input.purpose.trim(),
      fieldGroups: input.fieldGroups,
      recipients: [...new Set(input.recipients)],
      method: input.method,
      givenOn: input.givenOn,
      until: input.until,
      evidenceId: input.evidenceId ?? null,
      note: input.note?.trim() || null,
      recordedAt: tx.now,
      recordedBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'Consent', consent);
    const { consentId, personId } = consent;
    if (input.evidenceId) await attach(tx, [input.evidenceId], { kind: 'consent', ownerId: consentId, personId });
    record(tx, {
      verb: 'consent.recorded',
      subject: 'Consent',
      id: consent.consentId,
      person: person.personId,
      data: { fieldGroups: consent.fieldGroups, recipients: consent.recipients, until: consent.until },
      news: [{ tenant: tx.asker.tenant, kind: 'person', version: 0 }],
    });
    return { consentId: consent.consentId };
  });

const methods = { paper: 1, oral: 1, guardian: 1 } as const;

function assertConsent(tx: Work, input: RecordConsentInput, recipients: Fault): void {
  const today = localDay(tx.now).toString();
  assertSound({
    purpose: requiredTextFault(input.purpose, 500),
    fieldGroups: input.fieldGroups.length === 0 ? 'REQUIRED' : codesFault(input.fieldGroups, fieldGroups),
    recipients,
    method: requiredCodeFault(input.method, methods),
    givenOn: dayFault(input.givenOn, { notAfter: today }),
    until: untilFault(input, today),
    note: textFault(input.note, 1000),
  });
}

function untilFault({ givenOn, until }: RecordConsentInput, today: string): Fault {
  if (dayFault(until) === null && until < givenOn) return 'DATE_ORDER';
  return dayAheadFault(until, today);
}

/** Named organisations of the region, and not the own one: to whom one is oneself nothing is disclosed. */
async function recipientsFault(tx: Work, recipients: string[]): Promise<Fault> {
  if (recipients.length === 0) return 'REQUIRED';
  const asked = new Set(recipients);
  const known = await tx.em.count(Tenant, { regionId: tx.asker.region, tenantId: { $in: [...asked] } });
  return known === asked.size && !asked.has(tx.asker.tenant) ? null : 'UNKNOWN_CODE';
}
