import {
  acceptReferral,
  admitReferral,
  answerReceiver,
  askSender,
  claimReferral,
  command,
  completeReferral,
  confirmOutcome,
  type Desk,
  declineReferral,
  deliverReferral,
  draftReferral,
  enterInError,
  failReferral,
  forwardReferral,
  holdReferral,
  holdSeconds,
  openReferral,
  Referral,
  recordConsent,
  recordPersonVoice,
  requestShare,
  resumeReferral,
  returnReferral,
  sendReferral,
  startReferral,
  waitlistReferral,
  withdrawConsent,
  withdrawReferral,
} from '@tsunagi/casework';
import type { Step } from './courses.js';
import type { Passage } from './Passage.js';

/** Pieces that fit each other (a question and its answer) are chosen by the same number. */
const one = <Item>({ choice }: Passage, items: readonly Item[]): Item => items[choice % items.length] as Item;
const inTown = (passage: Passage, text: string): string => text.replaceAll('{town}', passage.town);

async function draft(passage: Passage): Promise<void> {
  const { at, words, trouble, personId } = passage;
  const { stage } = at;
  const desk = at.desk(passage.sender);
  const fieldGroups = [...words.fieldGroups];
  const { consentId } = await recordConsent(desk, {
    idempotencyKey: stage.key(),
    personId,
    purpose: inTown(passage, words.purpose),
    fieldGroups,
    recipients: passage.onward?.agreed ? [passage.toTenantId, passage.onward.tenantId] : [passage.toTenantId],
    method: trouble.ages[1] < 20 ? 'guardian' : one(passage, ['paper', 'paper', 'oral'] as const),
    givenOn: at.today,
    until: passage.consentUntil,
  });
  const { referralId } = await draftReferral(desk, {
    idempotencyKey: stage.key(),
    personId,
    receiverTenantId: passage.toTenantId,
    kind: words.kind,
    urgent: passage.urgent,
    needs: [...trouble.needs],
    summary: one(passage, trouble.summaries),
    request: inTown(passage, one(passage, words.requests)),
    replyDueOn: stage.days.workingDaysAfter(at.now, passage.urgent ? 2 : 7),
    fieldGroups,
    basis: 'consent',
    consentId,
  });
  passage.consentId = consentId;
  passage.referralId = referralId;
}

async function send(passage: Passage): Promise<void> {
  const { at, referralId } = passage;
  await sendReferral(at.desk(passage.sender), { idempotencyKey: at.stage.key(), referralId, evenIfFull: true });
  const delivered = await deliverReferral(at.system(passage.fromTenantId, holdSeconds + 1), referralId);
  if (!delivered) throw new Error(`Demo: a referral to ${passage.town} could not be delivered.`);
}

/** The receiver passes it on; where the person has agreed to the third office too, it leaves at once. */
async function forward(passage: Passage): Promise<void> {
  const { at, onward, referralId } = passage;
  if (!onward) throw new Error(`Demo: nobody is named to whom ${passage.town} could forward.`);
  const note = 'お話をうかがい、こちらより合う所があると考えました。';
  const input = { idempotencyKey: at.stage.key(), referralId, toTenantId: onward.tenantId, reason: 'better_suited', note };
  const { sentOn } = await forwardReferral(at.desk(passage.receiver), input);
  if (!sentOn) return;
  const home = at.system(passage.fromTenantId, 1);
  const next = await command(home, (tx) => tx.em.findOneOrFail(Referral, { regionId: tx.asker.region, parentReferralId: referralId }));
  await deliverReferral(home, next.referralId);
}

type Play = (passage: Passage) => Promise<unknown>;

/** Most steps are one command of one side. */
const by =
  <Input extends object>(
    side: 'sender' | 'receiver',
    give: (desk: Desk, input: Input & { idempotencyKey: string; referralId: string }) => Promise<unknown>,
    input: (passage: Passage) => Input,
  ): Play =>
  (passage) =>
    give(passage.at.desk(passage[side]), { ...input(passage), idempotencyKey: passage.at.stage.key(), referralId: passage.referralId });

export const steps: Record<Step, Play> = {
  draft,
  send,
  open: by('receiver', openReferral, () => ({})),
  ask: by('receiver', askSender, (passage) => ({ question: one(passage, passage.words.questions)[0] })),
  answer: by('sender', answerReceiver, (passage) => ({ answer: one(passage, passage.words.questions)[1] })),
  claim: by('receiver', claimReferral, () => ({})),
  accept: by('receiver', acceptReferral, (passage) => ({ note: one(passage, passage.words.accepted) })),
  waitlist: by('receiver', waitlistReferral, (passage) => ({
    expectedOn: passage.at.stage.days.daysAfter(passage.at.now, 30),
    note: one(passage, passage.words.waitlisted),
  })),
  admit: by('receiver', admitReferral, () => ({})),
  start: by('receiver', startReferral, (passage) => ({ firstContactOn: passage.at.today, note: one(passage, passage.words.started) })),
  hold: by('receiver', holdReferral, (passage) => {
    const [reason, note] = one(passage, passage.words.held);
    return { reason, note };
  }),
  resume: by('receiver', resumeReferral, () => ({})),
  decline: by('receiver', declineReferral, (passage) => {
    const [reason, note] = one(passage, passage.words.declined);
    return { reason, note, by: 'provider' as const };
  }),
  return: by('receiver', returnReferral, (passage) => {
    const [reason, note] = one(passage, passage.words.returned);
    return { reason, note };
  }),
  complete: by('receiver', completeReferral, (passage) => {
    const [[code, text]] = one(passage, passage.words.completed);
    return { code, text, occurredOn: passage.at.today };
  }),
  confirm: by('sender', confirmOutcome, (passage) => {
    const [, [code, text]] = one(passage, passage.words.completed);
    return { code, text, occurredOn: passage.at.today };
  }),
  voice: by('sender', recordPersonVoice, (passage) => ({
    code: 'participates',
    text: one(passage, passage.trouble.voices),
    occurredOn: passage.at.today,
    method: one(passage, ['visit', 'phone', 'interview'] as const),
  })),
  wantMore: by('receiver', requestShare, () => ({
    fieldGroup: 'health' as const,
    reason: '初診の予約を取るために、いまの病気と飲んでいる薬を知っておきたいです。',
  })),
  fail: by('receiver', failReferral, (passage) => {
    const [reason, text] = one(passage, passage.words.failed);
    return {
      code: 'partly',
      text,
      reason,
      by: reason === 'person_stopped' ? ('person' as const) : ('provider' as const),
      occurredOn: passage.at.today,
    };
  }),
  forward,
  withdraw: by('sender', withdrawReferral, () => ({ reason: 'solved', note: '家族の支えで、別の形で落ち着きました。' })),
  takeBack: ({ at, sender, consentId }) =>
    withdrawConsent(at.desk(sender), { idempotencyKey: at.stage.key(), consentId, method: 'oral', reason: '自分で進めてみたいとのこと。' }),
  mistake: by('sender', enterInError, () => ({ reason: 'wrong_person', note: '同じ読みの別の方を選んでいました。' })),
};
