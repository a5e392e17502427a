import { getDayOfWeek, parseDate } from '@internationalized/date';
import * as z from 'zod/mini';
import type { ComposeDraftFragment, FieldGroup, HandoverBasis, ReferralKind } from '../../gql/graphql.ts';
import { today } from '../../lib/dates/today.ts';

const filled = z.string().check(z.trim(), z.minLength(1));

/** What must stand in a referral before it is sent. Whether it may be told at all is the server’s to say. */
export const referralForm = z
  .object({
    caseId: z.string(),
    receiverId: filled,
    kind: z.string(),
    urgent: z.boolean(),
    needs: z.array(z.string()),
    summary: filled,
    request: filled,
    replyDueOn: z.nullable(z.string()).check(z.refine((day) => !!day)),
    fieldGroups: z.array(z.string()).check(z.minLength(1)),
    basis: z.string(),
    basisNote: z.string(),
    consentId: z.string(),
  })
  .check(z.refine(({ basis, basisNote }) => basis === 'CONSENT' || !!basisNote.trim(), { path: ['basisNote'] }));
export type ReferralForm = z.infer<typeof referralForm>;

/** A week is the usual time for an answer; what would fall on a weekend moves to the Monday after. */
export function usualReplyDay(from = today().toString()): string {
  const day = parseDate(from).add({ days: 7 });
  const weekday = getDayOfWeek(day, 'ja-JP', 'mon');
  return day.add({ days: weekday > 4 ? 7 - weekday : 0 }).toString();
}

export const newReferral = (caseId: string): ReferralForm => ({
  caseId,
  receiverId: '',
  kind: 'HANDOFF',
  urgent: false,
  needs: [],
  summary: '',
  request: '',
  replyDueOn: usualReplyDay(),
  fieldGroups: ['IDENTITY', 'CONTACT'],
  basis: 'CONSENT',
  basisNote: '',
  consentId: '',
});

/** A draft that was kept, as the form shows it. */
export const formOf = (draft: ComposeDraftFragment): ReferralForm => ({
  caseId: draft.case?.id ?? '',
  receiverId: draft.receiver.id,
  kind: draft.kind,
  urgent: draft.urgent,
  needs: [...draft.needs],
  summary: draft.summary,
  request: draft.request,
  replyDueOn: draft.replyDueOn ?? '',
  fieldGroups: [...draft.fieldGroups],
  basis: draft.basis,
  basisNote: draft.basisNote ?? '',
  consentId: draft.consent?.id ?? '',
});

/** What `draftReferral` takes; a day that cannot be read yet is left open. */
export const draftInput = (personId: string, typed: ReferralForm) => ({
  personId,
  caseId: typed.caseId || null,
  receiverTenantId: typed.receiverId,
  kind: typed.kind as ReferralKind,
  urgent: typed.urgent,
  needs: typed.needs,
  summary: typed.summary,
  request: typed.request,
  replyDueOn: typed.replyDueOn || null,
  fieldGroups: typed.fieldGroups as FieldGroup[],
  basis: typed.basis as HandoverBasis,
  basisNote: typed.basisNote.trim() || null,
  consentId: typed.basis === 'CONSENT' ? typed.consentId || null : null,
});
