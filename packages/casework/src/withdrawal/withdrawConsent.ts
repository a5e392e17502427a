import { authorize, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { endAgreed, strikeItemsOf } from '../conference/index.js';
import { Consent, ConsentWithdrawal } from '../consent/index.js';
import { assertOptionalText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { Disclosure, liveLines, raiseEpoch, refold, writeLedger } from '../disclosure/index.js';
import { advance, allowsAct, consentWithdrawn, endLabel, Referral, type ReferralState, stayDraft } from '../referral/index.js';

export interface WithdrawConsentInput {
  idempotencyKey: string;
  consentId: string;
  method: 'paper' | 'oral' | 'guardian';
  reason?: string | null;
}

/**
 * The person takes the consent back. Every disclosure that stood on it ends in this transaction, in whatever state its
 * referral is; referrals still on their way are withdrawn, items of conferences struck and their homework taken back. Records
 * that others made for themselves stay theirs.
 */
export const withdrawConsent = (desk: Desk, input: WithdrawConsentInput): Promise<{ consentId: string; ended: number }> =>
  commandOnce(desk, 'withdrawConsent', input.idempotencyKey, input, async (tx) => {
    const id = { regionId: tx.asker.region, consentId: input.consentId };
    const own = { ...id, tenantId: tx.asker.tenant };
    const [consent, earlier, lines, referrals] = await Promise.all([
      tx.em.findOne(Consent, id),
      tx.em.findOne(ConsentWithdrawal, id),
      tx.em.find(Disclosure, own),
      tx.em.find(Referral, own),
    ]);
    authorize(tx.actor, 'withdraw', 'Consent', consent);
    assertOptionalText('reason', input.reason, 1000);
    if (earlier) throw new ConflictError('ALREADY_WITHDRAWN');
    // Of two who withdraw at once the second loses on the epoch, starts again, and finds what the first has written.
    await raiseEpoch(tx, consent.tenantId, consent.personId);
    tx.em.persist(
      tx.em.create(ConsentWithdrawal, {
        ...id,
        tenantId: consent.tenantId,
        personId: consent.personId,
        method: input.method,
        reason: input.reason?.trim() || null,
        withdrawnAt: tx.now,
        recordedBy: tx.asker.staff,
      }),
    );
    await strikeItemsOf(tx, consent.tenantId, consent.personId, consent.consentId);
    const atMeetings = lines.some((line) => line.origin === 'conference') ? await endAgreed(tx, consent) : 0;
    const ended = atMeetings + (await endDisclosures(tx, consent.personId, lines));
    await withdrawReferrals(tx, referrals);
    // What was just written about a referral has the readers that its row had when it was found: the ledger knows better by now.
    if (referrals.length > 0) await refold(tx, consent.tenantId, consent.personId, ['referral']);
    record(tx, {
      verb: 'consent.withdrawn',
      subject: 'Consent',
      id: consent.consentId,
      person: consent.personId,
      data: { ended },
      news: [{ tenant: tx.asker.tenant, kind: 'person', version: 0 }],
    });
    return { consentId: consent.consentId, ended };
  });

async function endDisclosures(tx: Work, personId: string, lines: readonly Disclosure[]): Promise<number> {
  // What the receiver reported back (the line to ourselves) stays.
  const live = liveLines(lines, tx.now).filter((line) => line.origin !== 'conference' && line.toTenantId !== tx.asker.tenant);
  await writeLedger(tx, tx.asker.tenant, personId, { ends: live.map((line) => ({ line, at: tx.now, reason: 'consent.withdrawn' })) });
  return live.length;
}

async function withdrawReferrals(tx: Work, referrals: readonly Referral[]): Promise<void> {
  for (const referral of referrals) {
    await endLabel(tx, referral.receiverTenantId, referral.referralId, tx.now);
    if (referral.waitsToLeave()) await stayDraft(tx, referral, 'CONSENT_REQUIRED');
    else if (allowsAct('withdraw', referral.state as ReferralState)) {
      await advance(tx, referral, { as: 'withdrawn', reason: consentWithdrawn }, () =>
        referral.close('withdraw', tx.now, { code: consentWithdrawn, by: 'person' }),
      );
    }
  }
}
