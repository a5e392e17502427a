import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import {
  type Action,
  type Actor,
  authorize,
  type Explanation,
  explainAccess as explain,
  NotFoundError,
  type StaffRole,
  type Subject,
} from '@tsunagi/access';
import { askReading } from '@tsunagi/database';
import { Attachment } from '../attachment/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { SupportRecord } from '../case/SupportRecord.js';
import { Consent } from '../consent/Consent.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { variantOf } from '../desk/mayRead.js';
import { Disclosure } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { readVeil } from '../protection/index.js';
import { Referral } from '../referral/Referral.js';
import { liveMemberships } from '../session/index.js';
import { Membership } from '../staff/Membership.js';
import { Task } from '../task/Task.js';

/** The records that can be asked about, by the kind of their global id: their table, their key, their subject in the policy table. */
const explainable = {
  Person: [Person, 'personId', 'Person'],
  Case: [SupportCase, 'caseId', 'SupportCase'],
  Record: [SupportRecord, 'recordId', 'SupportRecord'],
  Task: [Task, 'taskId', 'Task'],
  Consent: [Consent, 'consentId', 'Consent'],
  Disclosure: [Disclosure, 'lineId', 'Disclosure'],
  Attachment: [Attachment, 'attachmentId', 'Attachment'],
  Referral: [Referral, 'referralId', 'Referral'],
} as const;
export type ExplainableKind = keyof typeof explainable;
export const explainableKinds = Object.keys(explainable) as ExplainableKind[];

/** Records that people name by a number, for phone and fax. */
const numbered = ['Person', 'Referral'] as const satisfies ExplainableKind[];

export interface ExplainAccessInput {
  staffId: string;
  record: { kind: ExplainableKind; id: string } | { number: string };
  /** `read`, `change`, `accept` …, as the policy table names it. */
  action: Action;
}

/**
 * Why a colleague may or may not do this to this record. Asked by the administrator, by
 * those who lead, and by everyone about themselves; it tells nothing of what the record holds.
 */
export const explainAccess = (desk: Desk, input: ExplainAccessInput): Promise<Explanation> =>
  command(desk, async (tx) => {
    const membership = await findColleague(tx, input.staffId);
    authorize(tx.actor, 'explain', 'Membership', membership);
    const { subject, row } = await findRecord(tx, input.record);
    const colleague = actorOf(tx, membership);
    return explain(colleague, input.action, subject, row instanceof Referral ? { ...row, ...(await veilFrom(tx, colleague, row)) } : row);
  });

async function findRecord(tx: Work, asked: ExplainAccessInput['record']): Promise<{ subject: Subject; row: object }> {
  const kinds = 'number' in asked ? numbered : [asked.kind];
  for (const kind of kinds) {
    const [entity, key, subject] = explainable[kind];
    const named = 'number' in asked ? { number: asked.number } : { [key]: asked.id };
    const row = await tx.em.findOne(entity as EntityClass<object>, { regionId: tx.asker.region, ...named } as FilterQuery<object>);
    if (row) return { subject, row };
  }
  throw new NotFoundError();
}

/** 支援措置: whether the offices of a referral are veiled from this colleague, as far as whoever asks can see who is named. */
async function veilFrom(tx: Work, colleague: Actor, { referralId }: Referral): Promise<{ officesVeiled: boolean }> {
  const [veil] = await askReading(tx.em, readVeil, { variant: variantOf(colleague.roles), args: { referralId }, asker: colleague });
  return { officesVeiled: veil?.veiled ?? true };
}

async function findColleague(tx: Work, staffId: string): Promise<Membership | undefined> {
  const memberships = await liveMemberships(tx.em, tx.asker.region, staffId, tx.now);
  return memberships.find((each) => each.tenantId === tx.asker.tenant);
}

/** The colleague as they would act today. */
const actorOf = (tx: Work, { tenantId, staffId, membershipId, unitId, roles }: Membership): Actor => ({
  region: tx.asker.region,
  tenant: tenantId,
  staff: staffId,
  membership: membershipId,
  unit: unitId ?? null,
  roles: new Set<StaffRole>(roles),
});
