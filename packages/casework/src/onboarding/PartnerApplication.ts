import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { owned, versioned } from '../desk/columns.js';

const PartnerApplicationSchema = defineEntity({
  name: 'PartnerApplication',
  tableName: 'partner_application',
  properties: {
    ...owned,
    applicationId: p.uuid().primary(),
    organisation: p.text(),
    contactName: p.text(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    about: p.text(),
    challengeHash: p.text(),
    state: p.enum(['received', 'accepted', 'declined']),
    note: p.text().nullable(),
    foundedTenantId: p.uuid().nullable(),
    decidedByLabel: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    ...versioned,
    receivedAt: p.datetime(),
  },
});

/** What came of an application. */
export const applicationStates = {
  received: { ja: '届いた', en: 'Received' },
  accepted: { ja: '受け入れた', en: 'Accepted' },
  declined: { ja: '見送った', en: 'Declined' },
} as const;

/** What an organisation wrote that wants to take part. It is decided once. */
export class PartnerApplication extends PartnerApplicationSchema.class {
  decide(state: 'accepted' | 'declined', by: { label: string; note: string | null; at: Date }): void {
    if (this.state !== 'received') throw new ConflictError('APPLICATION_DECIDED', { state: this.state });
    this.state = state;
    this.note = by.note;
    this.decidedByLabel = by.label;
    this.decidedAt = by.at;
  }
}
PartnerApplicationSchema.setClass(PartnerApplication);

export { PartnerApplicationSchema };
