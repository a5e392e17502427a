import { authorize, authorizeNew, type FieldGroup, fieldGroupNames, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { Attachment } from '../case/Attachment.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { Person } from '../person/Person.js';
import { localDay } from '../tenancy/index.js';
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
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'read', 'Person', person);
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
      note: input.note ?? null,
      recordedAt: tx.now,
      recordedBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'Consent', consent);
    assertSound(input, localDay(tx.now).toString());
    tx.em.persist(consent);
    if (input.evidenceId) {
      const evidence = await tx.em.findOne(Attachment, { regionId: tx.asker.region, attachmentId: input.evidenceId });
      authorize(tx.actor, 'read', 'Attachment', evidence);
      evidence.ownerId = consent.consentId;
    }
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

function assertSound(input: RecordConsentInput, today: string): void {
  if (!input.purpose.trim()) throw new InvalidError('INVALID_INPUT', { purpose: 'REQUIRED' });
  if (input.fieldGroups.length === 0) throw new InvalidError('INVALID_INPUT', { fieldGroups: 'REQUIRED' });
  if (input.fieldGroups.some((group) => !fieldGroupNames.includes(group)))
    throw new InvalidError('INVALID_INPUT', { fieldGroups: 'UNKNOWN_CODE' });
  if (input.recipients.length === 0) throw new InvalidError('INVALID_INPUT', { recipients: 'REQUIRED' });
  if (input.until < input.givenOn) throw new InvalidError('INVALID_INPUT', { until: 'DATE_ORDER' });
  if (input.until < today) throw new InvalidError('INVALID_INPUT', { until: 'DATE_IN_PAST' });
}
