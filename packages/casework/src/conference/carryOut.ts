import { authorize, ConflictError, type FieldGroup, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { SupportRecord } from '../case/SupportRecord.js';
import { assertWithin, findConsent, getConsentInForce, type Standing } from '../consent/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { foldGroup, type Opening, writeLedger } from '../disclosure/index.js';
import { endOfDay, localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { findConference } from './findConference.js';

export interface CarryOutInput {
  idempotencyKey: string;
  noteId: string;
  caseId: string;
  consentId: string;
  /** Offices of the consent that are to read it in their view of the case; nobody but the own office where it is empty. */
  toTenantIds?: string[] | null;
}

/**
 * 会議の外へ移す: one line of the record, once the person has agreed. What was said without consent stays in the meeting; each
 * line that leaves it becomes a record of the case, once, with a line of the ledger for each office, on the consent.
 */
export const carryOut = (desk: Desk, input: CarryOutInput): Promise<{ conferenceId: string }> =>
  commandOnce(desk, 'carryOut', input.idempotencyKey, input, async (tx) => {
    const { noteId, caseId } = input;
    const [note, supportCase, found, standing] = await Promise.all([
      tx.em.findOne(ConferenceNote, { regionId: tx.asker.region, noteId, struckAt: null }),
      tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId }),
      findConference(tx, { noteId }),
      findConsent(tx, { consentId: input.consentId }),
    ]);
    authorize(tx.actor, 'carry', 'ConferenceNote', note);
    authorize(tx.actor, 'change', 'SupportCase', supportCase);
    if (note.carriedOn) throw new ConflictError('NOTE_ALREADY_CARRIED', { on: note.carriedOn });
    if (supportCase.personId !== note.personId) throw new InvalidError('INVALID_INPUT', { caseId: 'UNKNOWN_CODE' });
    const opens = await openings(tx, input, supportCase.personId, standing);
    const conference = found as Conference;
    await writeLedger(tx, note.tenantId, supportCase.personId, { opens });
    note.carriedOn = localDay(tx.now).toString();
    const entry = recordOf(tx, supportCase, conference, note, opens.length > 0 ? 'shared' : 'tenant');
    await foldGroup(tx, note.tenantId, supportCase.personId, 'records');
    record(tx, {
      verb: 'conference.carried_out',
      subject: 'ConferenceNote',
      id: note.noteId,
      person: supportCase.personId,
      data: { to: input.toTenantIds ?? [] },
      news: [{ tenant: note.tenantId, kind: 'person', version: 1, of: { subject: 'SupportRecord', rows: [entry] } }],
    });
    return { conferenceId: conference.conferenceId };
  });

async function openings(
  tx: Work,
  { consentId, toTenantIds, noteId }: CarryOutInput,
  personId: string,
  standing: Standing,
): Promise<Opening[]> {
  const consent = await getConsentInForce(tx, consentId, personId, standing);
  const fieldGroups: FieldGroup[] = ['records'];
  return [...new Set(toTenantIds)].map((toTenantId) => {
    assertWithin(tx, consent, { fieldGroups, recipient: toTenantId });
    return {
      personId,
      fieldGroups,
      fromTenantId: tx.asker.tenant,
      toTenantId,
      basis: 'consent',
      consentId,
      sayings: ['carried_over'],
      origin: 'manual',
      originId: noteId,
      until: endOfDay(consent.until),
    };
  });
}

function recordOf(
  tx: Work,
  { regionId, tenantId, personId, caseId }: SupportCase,
  conference: Conference,
  note: ConferenceNote,
  audience: 'shared' | 'tenant',
): SupportRecord {
  return tx.em.create(SupportRecord, {
    regionId,
    tenantId,
    personId,
    caseId,
    recordId: newId(),
    authorId: tx.actor.staff,
    authorName: tx.actorLabel,
    unitId: tx.actor.unit,
    method: 'other_meeting',
    occurredAt: conference.openedAt ?? tx.now,
    minutes: null,
    partner: conference.title,
    text: note.text,
    audience,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
}
