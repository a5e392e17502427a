import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '@tsunagi/access';
import { day, owned, uuids } from '../desk/columns.js';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    ...owned,
    consentId: p.uuid().primary(),
    personId: p.uuid(),
    purpose: p.text(),
    fieldGroups: p.array((value) => value as FieldGroup).columnType('text[]'),
    recipients: uuids(),
    method: p.enum(['paper', 'oral', 'guardian']),
    givenOn: day(),
    until: day(),
    evidenceId: p.uuid().nullable(),
    note: p.text().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid(),
  },
});

/** 本人同意. Immutable once recorded; withdrawn by a line of its own. */
export class Consent extends ConsentSchema.class {
  /** Whether the offices that it names are veiled from whoever asks (支援措置): read when it is found. */
  officesVeiled?: boolean;
}
ConsentSchema.setClass(Consent);

export { ConsentSchema };
