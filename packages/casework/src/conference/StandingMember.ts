import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

/** What somebody is at a meeting: chairs it, keeps its office, is a member, or is heard as a guest. */
export const parts = {
  chair: { ja: '座長', en: 'Chair' },
  secretary: { ja: '事務局', en: 'Secretary' },
  member: { ja: '構成員', en: 'Member' },
  guest: { ja: '意見を聴く人', en: 'Guest' },
} as const;
export type Part = keyof typeof parts;
export const partCodes = Object.keys(parts) as Part[];

/** Who sits somewhere, as it stands on a standing list and at a meeting. */
export const seated = {
  memberTenantId: p.uuid().nullable(),
  staffId: p.uuid().nullable(),
  name: p.text(),
  wish: p.text().nullable(),
  office: p.text(),
  part: p.enum(partCodes),
} as const;

const StandingMemberSchema = defineEntity({
  name: 'StandingMember',
  tableName: 'standing_member',
  properties: {
    ...owned,
    standingMemberId: p.uuid().primary(),
    kindCode: p.text(),
    ...seated,
    createdAt: p.datetime(),
    removedAt: p.datetime().nullable(),
  },
});

/** One line of the 構成員名簿 that a convener keeps for a kind of meeting. */
export class StandingMember extends StandingMemberSchema.class {}
StandingMemberSchema.setClass(StandingMember);

export { StandingMemberSchema };
