import { authorize, type FieldGroup, fieldGroups } from '@tsunagi/access';
import { findConsent } from '../../consent/index.js';
import { commandOnce } from '../../desk/command.js';
import type { Desk, Work } from '../../desk/desk.js';
import { assertSound, codesFault, requiredCodeFault, textFault } from '../../desk/faults.js';
import { type HandoverBasis, handoverBases, writeLedger } from '../../disclosure/index.js';
import { PersonIdentity } from '../../person/PersonIdentity.js';
import { advance } from '../advance.js';
import { authorizeBasis, getGrant, tellLeads } from '../basis.js';
import { findReferral } from '../getReferral.js';
import { labelOf, putLabel } from '../labels.js';
import { packetLine } from '../packet.js';
import type { Referral } from '../Referral.js';
import { planConsentEnd } from '../timers/planTimers.js';
import { finishTasks } from './endShareRequests.js';
import { endsOf, findSharing, type Sharing } from './findSharing.js';

export interface ShareMoreInput {
  idempotencyKey: string;
  referralId: string;
  fieldGroups: FieldGroup[];
  basis: HandoverBasis;
  basisNote?: string | null;
  /** The consent it stands on; another one than that of the referral where that does not reach so far. */
  consentId?: string | null;
}

/**
 * 追加で共有する. Opens further field groups to the receiver of a referral that runs, on a basis of their own and for as
 * long as that lasts; they end with the referral at the latest. What is open already is renewed: it lasts as long as the new
 * basis if that is longer. Answers whatever the receiver had asked for.
 */
export const shareMore = (desk: Desk, input: ShareMoreInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'shareMore', input.idempotencyKey, input, async (tx) => {
    const [referral, sharing, standing] = await Promise.all([
      findReferral(tx, input.referralId),
      findSharing(tx, input.referralId),
      input.consentId ? findConsent(tx, { consentId: input.consentId }) : undefined,
    ]);
    authorize(tx.actor, 'shareMore', 'Referral', referral);
    assertSound({
      fieldGroups: input.fieldGroups.length === 0 ? 'REQUIRED' : codesFault(input.fieldGroups, fieldGroups),
      basis: requiredCodeFault(input.basis, handoverBases),
      basisNote: textFault(input.basisNote, 500),
    });
    referral.assertAllows('shareMore');
    const more = handoverOf(referral, input);
    authorizeBasis(tx, referral, more.basis, standing);
    const grant = await getGrant(tx, more, standing);
    await advance(tx, referral, { as: 'shared_more', fieldGroups: more.fieldGroups }, () => referral.shareMore(tx.now, more.fieldGroups));
    const line = packetLine(more, grant, ['referral', ...more.fieldGroups]);
    await writeLedger(tx, referral.tenantId, referral.personId, { opens: [line] });
    if (more.basis === 'emergency') await tellLeads(tx, referral);
    await answer(tx, referral, sharing, more.fieldGroups);
    const ends = endsOf([...sharing.lines, line]);
    await planConsentEnd(tx, referral, ...ends.values());
    if (more.fieldGroups.includes('identity')) await nameInInbox(tx, referral, ends.get('identity') as Date);
    return { referralId: referral.referralId };
  });

/** The same referral, with what is added to it and on what that stands. */
const handoverOf = ({ tenantId, referralId, personId, receiverTenantId }: Referral, input: ShareMoreInput) => ({
  tenantId,
  referralId,
  personId,
  receiverTenantId,
  fieldGroups: [...new Set(input.fieldGroups)],
  basis: input.basis,
  basisNote: input.basisNote?.trim() || null,
  consentId: input.basis === 'consent' ? (input.consentId ?? null) : null,
});

async function answer(tx: Work, referral: Referral, { waiting }: Sharing, groups: readonly FieldGroup[]): Promise<void> {
  const asked = groups.flatMap((group) => waiting.get(group) ?? []);
  if (asked.length === 0) return;
  for (const request of asked) request.decide('shared', { at: tx.now, staff: tx.asker.staff, label: tx.actorLabel });
  await finishTasks(tx, referral);
}

/** With the name the line in the inbox of the receiver has one too, for as long as the disclosure lasts. */
async function nameInInbox(tx: Work, referral: Referral, until: Date): Promise<void> {
  const identity = await tx.em.findOne(PersonIdentity, { regionId: tx.asker.region, personId: referral.personId });
  if (identity) await putLabel(tx, referral.receiverTenantId, referral, labelOf(identity), until);
}
