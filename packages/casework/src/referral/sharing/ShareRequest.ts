import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '@tsunagi/access';
import { owned, shareable } from '../../desk/columns.js';

/** What has become of a request. */
export const shareRequestStates = {
  open: { ja: '返事待ち', en: 'Waiting for an answer' },
  shared: { ja: '共有された', en: 'Shared' },
  declined: { ja: '見合わせ', en: 'Not shared' },
  ended: { ja: '紹介とともに終了', en: 'Over with the referral' },
} as const;

const ShareRequestSchema = defineEntity({
  name: 'ShareRequest',
  tableName: 'share_request',
  properties: {
    ...owned,
    requestId: p.uuid().primary(),
    referralId: p.uuid(),
    personId: p.uuid(),
    fieldGroup: p.text().$type<FieldGroup>(),
    state: p.enum(['open', 'shared', 'declined', 'ended']).default('open'),
    reason: p.text(),
    askerTenantId: p.uuid(),
    askerStaffId: p.uuid(),
    askerLabel: p.text(),
    askedAt: p.datetime(),
    deciderStaffId: p.uuid().nullable(),
    deciderLabel: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    note: p.text().nullable(),
    ...shareable,
  },
});

interface Decision {
  at: Date;
  staff: string;
  label: string;
  note?: string | null;
}

/** 提供の依頼. The receiver asks to see what was withheld; of one field group one request is open at a time. */
export class ShareRequest extends ShareRequestSchema.class {
  decide(state: 'shared' | 'declined', { at, staff, label, note }: Decision): void {
    this.state = state;
    this.decidedAt = at;
    this.deciderStaffId = staff;
    this.deciderLabel = label;
    this.note = note?.trim() || null;
  }
}
ShareRequestSchema.setClass(ShareRequest);

export { ShareRequestSchema };
