import { authorize, authorizeNew, type FieldGroup, fieldGroups, NotFoundError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { Consent } from '../consent/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, codesFault, dayFault, textFault } from '../desk/faults.js';
import { needs } from '../desk/needs.js';
import { newId } from '../desk/newId.js';
import type { HandoverBasis } from '../disclosure/index.js';
import { drawNumber } from '../person/index.js';
import { Person } from '../person/Person.js';
import { Region } from '../tenancy/Region.js';
import { Tenant } from '../tenancy/Tenant.js';
import { findReferral } from './getReferral.js';
import { Referral } from './Referral.js';

export interface DraftReferralInput {
  idempotencyKey: string;
  /** Left out for a new draft. */
  referralId?: string | null;
  expectedVersion?: number | null;
  personId: string;
  /** Left out for the open case of the person. */
  caseId?: string | null;
  receiverTenantId: string;
  parentReferralId?: string | null;
  kind: 'handoff' | 'introduction' | 'support_request';
  urgent: boolean;
  needs: string[];
  summary: string;
  request: string;
  replyDueOn?: string | null;
  fieldGroups: FieldGroup[];
  basis: HandoverBasis;
  basisNote?: string | null;
  consentId?: string | null;
}

/** Writes a draft or changes one. A draft may be incomplete: whether it may leave is asked when it is sent. */
export const draftReferral = (desk: Desk, input: DraftReferralInput): Promise<{ referralId: string; version: number }> =>
  commandOnce(desk, 'draftReferral', input.idempotencyKey, input, async (tx) => {
    const [known, around, earlier] = await Promise.all([
      lookUp(tx, input),
      input.referralId ? null : lookAround(tx, input),
      input.referralId ? findReferral(tx, input.referralId) : null,
    ]);
    assertDraft(tx, input, known);
    const referral = around ? await begin(tx, input, around) : editable(tx, input, earlier);
    tx.em.assign(referral, {
      receiverTenantId: input.receiverTenantId,
      ...(input.caseId && { caseId: input.caseId }),
      kind: input.kind,
      urgent: input.urgent,
      needs: input.needs,
      summary: input.summary,
      request: input.request,
      replyDueOn: input.replyDueOn ?? null,
      fieldGroups: input.fieldGroups,
      basis: input.basis,
      basisNote: input.basisNote?.trim() || null,
      consentId: input.basis === 'consent' ? (input.consentId ?? null) : null,
    });
    await tx.em.flush();
    return { referralId: referral.referralId, version: referral.version };
  });

type Known = Awaited<ReturnType<typeof lookUp>>;
type Around = Awaited<ReturnType<typeof lookAround>>;

/** What the draft names. */
async function lookUp(tx: Work, input: DraftReferralInput) {
  const { region: regionId, tenant: tenantId } = tx.asker;
  const [receiver, consent, ofCase, parent] = await Promise.all([
    tx.em.findOne(Tenant, { regionId, tenantId: input.receiverTenantId }),
    input.consentId ? tx.em.findOne(Consent, { regionId, consentId: input.consentId }) : null,
    input.caseId ? tx.em.findOne(SupportCase, { regionId, tenantId, caseId: input.caseId }) : null,
    input.parentReferralId ? findReferral(tx, input.parentReferralId) : null,
  ]);
  return { receiver, consent, ofCase, parent };
}

/** What a new one begins with: the person, the case that is open or was so last, and who coordinates the region. */
async function lookAround(tx: Work, { personId }: DraftReferralInput) {
  const { region: regionId, tenant: tenantId } = tx.asker;
  const [person, latest, region] = await Promise.all([
    tx.em.findOne(Person, { regionId, personId }),
    tx.em.findOne(SupportCase, { regionId, tenantId, personId }, { orderBy: { status: 'desc', openedOn: 'desc' } }),
    tx.em.findOneOrFail(Region, { regionId }),
  ]);
  return { person, latest, region };
}

/** A draft may be incomplete, but what stands in it must make sense: offices, codes and texts that can be kept. */
function assertDraft(tx: Work, input: DraftReferralInput, { receiver, consent, ofCase, parent }: Known): void {
  const { tenant } = tx.asker;
  const followsOther = parent?.tenantId !== tenant || parent.personId !== input.personId;
  assertSound({
    receiverTenantId: !receiver || receiver.tenantId === tenant ? 'UNKNOWN_CODE' : null,
    fieldGroups: codesFault(input.fieldGroups, fieldGroups),
    needs: codesFault(input.needs, needs),
    summary: textFault(input.summary, 1200),
    request: textFault(input.request, 4000),
    basisNote: textFault(input.basisNote, 500),
    replyDueOn: dayFault(input.replyDueOn),
    consentId: input.consentId && consent?.personId !== input.personId ? 'UNKNOWN_CODE' : null,
    parentReferralId: input.parentReferralId && followsOther ? 'UNKNOWN_CODE' : null,
    caseId: input.caseId && ofCase?.personId !== input.personId ? 'UNKNOWN_CODE' : null,
  });
}

function editable(tx: Work, input: DraftReferralInput, referral: Referral | null): Referral {
  authorize(tx.actor, 'draft', 'Referral', referral);
  if (referral.personId !== input.personId) throw new NotFoundError();
  referral.assertAtHome('send');
  assertVersion(referral, input.expectedVersion, input, {
    personId: referral.personId,
    ownerTenantId: referral.tenantId,
    subject: 'Referral',
    fieldGroup: 'referral',
  });
  return referral;
}

async function begin(tx: Work, input: DraftReferralInput, { person, latest, region }: Around): Promise<Referral> {
  authorize(tx.actor, 'change', 'Person', person);
  if (!latest) throw new NotFoundError();
  const referral = tx.em.create(Referral, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    referralId: newId(),
    personId: person.personId,
    caseId: latest.caseId,
    parentReferralId: input.parentReferralId ?? null,
    number: drawNumber(tx, 'referral'),
    kind: input.kind,
    receiverTenantId: input.receiverTenantId,
    coordinatorTenantId: region.coordinatorTenantId ?? null,
    needs: [],
    fieldGroups: [],
    senderStaffId: tx.asker.staff,
    senderUnitId: tx.actor.unit,
    stateSince: tx.now,
    lastEventAt: tx.now,
    createdAt: tx.now,
  });
  // Whoever begins it chooses to whom it goes.
  authorizeNew(tx.actor, 'draft', 'Referral', { ...referral, officesVeiled: false });
  tx.em.persist(referral);
  record(tx, { verb: 'referral.drafted', subject: 'Referral', id: referral.referralId, person: person.personId });
  return referral;
}
