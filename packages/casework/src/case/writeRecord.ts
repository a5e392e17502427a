import { authorize, authorizeNew } from '@tsunagi/access';
import { attach } from '../attachment/index.js';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { foldGroup, raiseEpoch } from '../disclosure/index.js';
import { assertRecord, type RecordFields } from './recordFields.js';
import { SupportCase } from './SupportCase.js';
import { SupportRecord } from './SupportRecord.js';

export interface WriteRecordInput extends RecordFields {
  idempotencyKey: string;
  caseId: string;
  /** Scans stored before, to go with it. */
  attachmentIds?: string[] | null;
}

/** 支援経過を書く. What happened with whom and how, and who may read it. */
export const writeRecord = (desk: Desk, input: WriteRecordInput): Promise<{ recordId: string; personId: string }> =>
  commandOnce(desk, 'writeRecord', input.idempotencyKey, input, async (tx) => {
    const supportCase = await tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId: input.caseId });
    authorize(tx.actor, 'change', 'SupportCase', supportCase);
    assertRecord(input, tx.now);
    const { regionId, tenantId, personId, caseId } = supportCase;
    await raiseEpoch(tx, tenantId, personId);
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
      partner: input.partner?.trim() || null,
      text: input.text,
      audience: input.audience,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    authorizeNew(tx.actor, 'create', 'SupportRecord', entry);
    await attach(tx, input.attachmentIds ?? [], { kind: 'record', ownerId: entry.recordId, personId });
    await foldGroup(tx, tenantId, personId, 'records');
    record(tx, {
      verb: 'record.written',
      subject: 'SupportRecord',
      id: entry.recordId,
      person: personId,
      data: { method: entry.method, audience: entry.audience },
      news: [{ tenant: tenantId, kind: 'person', version: 1, of: { subject: 'SupportRecord', rows: [entry] } }],
    });
    return { recordId: entry.recordId, personId };
  });
