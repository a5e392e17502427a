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
  'forward',
  'complete',
  'fail',
  'requestShare',
] as const;

/** 紹介. The sender opens and withdraws, the receiver answers, the coordinator sees that it moves. */
export const referralPolicies = [
  policyOf('Referral', '紹介')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: ['system'], where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader', 'asReceiver'] })
    .allow(['draft', 'preview', 'send', 'recall', 'discard', 'answer', 'withdraw', 'confirmOutcome', 'recordPersonVoice', 'resend'], {
      to: senders,
      where: ['own'],
    })
    .allow(['shareMore', 'declineShare'], { to: senders, where: ['own'] })
    // A life does not wait for somebody in charge, who is told instead; that a law allows it, they judge themselves.
    .allow('giveInEmergency', { to: senders, where: ['own'] })
    .allow('giveByLaw', { to: leadRoles, where: ['own'] })
    .allow('enterInError', { to: leadRoles, where: ['own'] })
    .allow([...answers, 'recordPersonVoice'], {
      to: receivingRoles,
      where: ['reader', 'asReceiver'],
    })
    .allow(['deliver', 'expire', 'nudge', 'escalate', 'withdraw'], { to: ['system'], where: ['own'] })
    .forbid(answers, {
      to: 'everyone',
      where: ['own'],
      because: '送った組織が、自分の紹介に答えることはできません。',
    })
    .done(),
  policyOf('ReferralEvent', '紹介の経過')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('ReferralOutcome', '紹介の結果')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('ShareRequest', '提供の依頼')
    .allow('read', { to: senders, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .done(),
  policyOf('Mailbox', '受信箱')
    .allow(['read', 'mark'], { to: receivingRoles, where: ['own'] })
    .done(),
  policyOf('MailboxLabel', '受信箱の表示名')
    .allow('read', { to: receivingRoles, where: ['own'] })
    .done(),
  policyOf('MailboxMark', '既読・あとで')
    .allow(['read', 'change'], { to: receivingRoles, where: ['own', 'myself'] })
    .done(),
  policyOf('Timer', '期限')
    .allow('read', { to: [...senders, 'system'], where: ['own'] })
    .allow('fire', { to: ['system'], where: ['own'] })
    .done(),
];
