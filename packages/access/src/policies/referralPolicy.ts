import { policyOf } from '../policy.js';
import { caseRoles, leadRoles, receivingRoles } from '../roles.js';

const senders = caseRoles;
/** What only the addressed office does. */
const answers = [
  'open',
  'claim',
  'ask',
  'accept',
  'waitlist',
  'admit',
  'start',
  'hold',
  'resume',
  'decline',
  'return',
  'complete',
  'fail',
  'requestShare',
] as const;

/**
 * Where the person hides, the other office is veiled from colleagues who neither carry the referral nor read the address
 * (protection/veil.ts). What they cannot do without being told it, or finding it out by trying, is not theirs to do.
 */
const knowing = '支援措置のある方の紹介は、相手の組織を知る職員（送った職員・担当の職員・住所を見る職員）だけが進められます。';

/** 紹介. The sender opens and withdraws, the receiver answers, the coordinator sees that it moves. */
export const referralPolicies = [
  policyOf('Referral', '紹介', 'Referral')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: ['system'], where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader', 'asReceiver'] })
    .allow(['recall', 'discard', 'answer', 'withdraw', 'confirmOutcome', 'recordPersonVoice', 'declineShare'], {
      to: senders,
      where: ['own'],
    })
    .allow(['draft', 'preview', 'send', 'resend', 'shareMore'], { to: senders, where: ['own', 'unveiled'], because: knowing })
    // Not an answer of one's own: what the receiver has said elsewhere, as long as nobody there has taken it up.
    .allow('recordReply', { to: senders, where: ['own'] })
    // A life does not wait for somebody in charge, who is told instead; that a law allows it, they judge themselves.
    .allow('giveInEmergency', { to: senders, where: ['own'] })
    .allow('giveByLaw', { to: leadRoles, where: ['own'] })
    .allow('enterInError', { to: leadRoles, where: ['own'] })
    .allow([...answers, 'recordPersonVoice'], {
      to: receivingRoles,
      where: ['reader', 'asReceiver'],
    })
    .allow('forward', { to: receivingRoles, where: ['reader', 'asReceiver', 'unveiled'], because: knowing })
    .allow(['deliver', 'expire', 'nudge', 'escalate', 'withdraw'], { to: ['system'], where: ['own'] })
    .forbid([...answers, 'forward'], {
      to: 'everyone',
      where: ['own'],
      because: '送った組織が、自分の紹介に答えることはできません。',
    })
    .done(),
  policyOf('ReferralEvent', '紹介の経過', 'Course of a referral')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('ReferralOutcome', '紹介の結果', 'Outcome of a referral')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('ShareRequest', '提供の依頼', 'Request to share')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('Mailbox', '受信箱', 'Inbox')
    .allow(['read', 'mark'], { to: receivingRoles, where: ['own'] })
    .done(),
  policyOf('MailboxLabel', '受信箱の表示名', 'Name shown in the inbox')
    .allow('read', { to: receivingRoles, where: ['own'] })
    .done(),
  policyOf('MailboxMark', '既読・あとで', 'Read and later marks')
    .allow(['read', 'change'], { to: receivingRoles, where: ['own', 'myself'] })
    .done(),
  policyOf('Timer', '期限', 'Deadline')
    .allow('read', { to: [...senders, 'system'], where: ['own'] })
    .allow('fire', { to: ['system'], where: ['own'] })
    .done(),
];
