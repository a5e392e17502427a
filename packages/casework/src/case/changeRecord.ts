import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { given } from '../desk/given.js';
import { raiseEpoch } from '../disclosure/index.js';
import { findEarlier, keepEarlier } from './keepEarlier.js';
import { assertRecord, type RecordFields } from './recordFields.js';
import { SupportRecord } from './SupportRecord.js';

export interface ChangeRecordInput extends Partial<RecordFields> {
  recordId: string;
  expectedVersion: number;
}

/** The author corrects a record, or opens it to more or fewer people. What is left out stays, and so does what it said before. */
export const changeRecord = (desk: Desk, input: ChangeRecordInput): Promise<{ recordId: string; personId: string }> =>
  command(desk, async (tx) => {
    const [entry, versions] = await Promise.all([
      tx.em.findOne(SupportRecord, { regionId: tx.asker.region, recordId: input.recordId }),
      findEarlier(tx, input.recordId),
    ]);
    authorize(tx.actor, 'change', 'SupportRecord', entry);
    const { recordId, personId, tenantId } = entry;
    assertVersion(entry, input.expectedVersion, input, {
      personId,
      ownerTenantId: tenantId,
      subject: 'SupportRecord',
      fieldGroup: 'records',
    });
    const { recordId: _id, expectedVersion: _version, ...changed } = given(input);
    const occurredAt = changed.occurredAt ?? entry.occurredAt.toISOString();
    const corrected = { ...entry, ...changed, occurredAt };
    assertRecord(corrected, tx.now);
    // The epoch is raised first: the earlier text is a new row that carries the readers of the record.
    await raiseEpoch(tx, tenantId, personId);
    keepEarlier(tx, entry, versions, { ...corrected, occurredAt: new Date(occurredAt) });
    const before = { ...entry };
    tx.em.assign(entry, { ...changed, occurredAt: new Date(occurredAt), updatedAt: tx.now });
    record(tx, {
      verb: 'record.changed',
      subject: 'SupportRecord',
      id: recordId,
      person: personId,
      data: { fields: Object.keys(changed) },
      // Whoever does not read it any more is told as well, for it stands on their screen.
      news: [{ tenant: tenantId, kind: 'person', version: entry.version, of: { subject: 'SupportRecord', rows: [before, entry] } }],
    });
    return { recordId, personId };
  });
