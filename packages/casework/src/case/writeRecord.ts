import { authorize, authorizeNew, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { raiseEpoch, refold } from '../disclosure/index.js';
import { recordMethods } from './codes.js';
import { SupportCase } from './SupportCase.js';
import { SupportRecord } from './SupportRecord.js';

export interface WriteRecordInput {
  idempotencyKey: string;
  caseId: string;
  /** Code of how the contact was made: `phone`, `visit` … */
  method: string;
  /** When it happened, ISO date-time. */
  occurredAt: string;
  minutes?: number | null;
  /** With whom, besides the person. */
  partner?: string | null;
  text: string;
  audience: 'author' | 'unit' | 'tenant' | 'shared';
}

/** 支援経過を書く. What happened with whom and how, and who may read it. */
export const writeRecord = (desk: Desk, input: WriteRecordInput): Promise<{ recordId: string }> =>
  commandOnce(desk, 'writeRecord', input.idempotencyKey, input, async (tx) => {
    const supportCase = await tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId: input.caseId });
    authorize(tx.actor, 'change', 'SupportCase', supportCase);
    assertText('text', input.text, 20000);
    if (!(input.method in recordMethods)) throw new InvalidError('INVALID_INPUT', { method: 'UNKNOWN_CODE' });
    const { regionId, tenantId, personId, caseId } = supportCase;
    const entry = tx.em.create(SupportRecord, {
      regionId,
      tenantId,
      personId,
      caseId,
      recordId: newId(),
      authorId: tx.actor.staff,
      authorName: tx.actorLabel,
      unitId: tx.actor.unit,
      method: input.method,
      occurredAt: new Date(input.occurredAt),
      minutes: input.minutes ?? null,
      partner: input.partner ?? null,
      text: input.text,
      audience: input.audience,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    authorizeNew(tx.actor, 'create', 'SupportRecord', entry);
    await raiseEpoch(tx, tenantId, personId);
    tx.em.persist(entry);
    await refold(tx, tenantId, personId);
    record(tx, {
      verb: 'record.written',
      subject: 'SupportRecord',
      id: entry.recordId,
      person: personId,
      data: { method: entry.method, audience: entry.audience },
      news: [{ tenant: tenantId, kind: 'person', version: 1 }],
    });
    return { recordId: entry.recordId };
  });
