import { type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import { basisNoteOf, type listConsentsOfPersons, type listDisclosuresOfPersons } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { presentAttachment } from '../case/presentAttachment.js';
import { type Around, isVeiled, officeAround } from '../registry/presentTenant.js';
import type { ConsentType, DisclosureType } from './consent.types.js';

export const presentConsent = (context: GatewayContext, person: Around, row: RowOf<typeof listConsentsOfPersons>): ConsentType => ({
  id: context.seal('Consent', row.consentId),
  state: row.state,
  purpose: row.purpose,
  fieldGroups: row.fieldGroups,
  recipients: row.recipients.map((tenant) => officeAround(context, person, tenant)),
  method: row.method,
  givenOn: row.givenOn,
  until: row.until,
  evidence: row.attachments.map((each) => presentAttachment(context, each)),
  note: row.note,
  recordedBy: row.recorderName,
  recordedAt: row.recordedAt,
  withdrawnAt: row.withdrawnAt,
  withdrawnBy: row.withdrawnBy,
  withdrawnReason: row.withdrawnReason,
});

/** A line may open more than field groups: the referral itself, and the answers that come back about it. */
export const presentDisclosure = (
  context: GatewayContext,
  person: Around,
  row: RowOf<typeof listDisclosuresOfPersons>,
): DisclosureType => ({
  id: context.seal('Disclosure', row.lineId),
  from: officeAround(context, person, row.fromTenantId),
  to: officeAround(context, person, row.toTenantId),
  fieldGroups: fieldGroupNames.filter((group): group is FieldGroup => row.fieldGroups.includes(group)),
  withReferral: row.fieldGroups.some((part) => part === 'referral' || part === 'answer'),
  basis: row.basis,
  // A line of a meeting notes who sits there, with name and office.
  basisNote: row.origin === 'conference' && isVeiled(person) ? null : basisNoteOf(row, context.language),
  consentId: row.consentId,
  referralId: row.origin === 'referral' ? row.originId : null,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  live: row.live,
  endReason: row.endReason,
  recordedBy: row.recorderName,
});
