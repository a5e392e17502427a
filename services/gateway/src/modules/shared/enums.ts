import { duties, fieldGroups, roles } from '@tsunagi/access';
import {
  accessPurposes,
  audiences,
  capacities,
  consentMethods,
  handoverBases,
  happenings,
  inboxWhy,
  legalBases,
  offeredActs,
  outcomes,
  referralKinds,
  referralStates,
  replies,
  shareRequestStates,
  timerKinds,
  timerSteps,
  transitions,
} from '@tsunagi/casework';
import { registerEnumType } from 'type-graphql';

type Words = { ja: string; en: string };

/** A code of the trade as the API spells it: `confirmOutcome` and `in_progress` are CONFIRM_OUTCOME and IN_PROGRESS. */
export const apiCode = (code: string): string => code.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** A GraphQL enum from a code list: CODE in the API, code in the trade, the Japanese words as its description. */
export function enumOf<Code extends string>(name: string, description: string, codes: Record<Code, Words>): Record<string, Code> {
  const values = Object.fromEntries(Object.keys(codes).map((code) => [apiCode(code), code])) as Record<string, Code>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<Words>(codes).map(([code, { ja, en }]) => [apiCode(code), { description: `${ja} — ${en}` }]),
    ),
  });
  return values;
}

export const AudienceEnum = enumOf('Audience', 'Who may read a support record.', audiences);
export const ReferralStateEnum = enumOf('ReferralState', '紹介の状態. Status, reason and outcome are three things.', referralStates);
export const ReferralActEnum = enumOf(
  'ReferralAction',
  'What can be done with a referral. `availableActions` lists what the viewer may do now.',
  Object.fromEntries(offeredActs.map((act) => [act, { ja: transitions[act].ja, en: transitions[act].en }])) as Record<
    (typeof offeredActs)[number],
    Words
  >,
);
export const FieldGroupEnum = enumOf(
  'FieldGroup',
  'What of a person can be disclosed separately.',
  Object.fromEntries(Object.entries(fieldGroups).map(([group, { ja, en }]) => [group, { ja, en }])) as Record<
    keyof typeof fieldGroups,
    Words
  >,
);
export const DutyEnum = enumOf('Duty', '職務. What somebody does in the office: by it pages and choices are offered.', duties);
export const RoleEnum = enumOf('Role', 'Roles of the trade.', roles);
export const OutcomeCodeEnum = enumOf('OutcomeCode', 'What came of a referral.', outcomes);
export const ReferralKindEnum = enumOf('ReferralKind', '紹介の種類. What the receiver is asked to take on.', referralKinds);
export const BasisEnum = enumOf('LegalBasis', 'The legal basis of a disclosure.', legalBases);
export const HandoverBasisEnum = enumOf(
  'HandoverBasis',
  'On what something of a person can be handed over to another office.',
  handoverBases,
);
export const MailboxEnum = enumOf('MailboxBox', 'As which party an office holds a referral.', {
  in: { ja: '受けた', en: 'As receiver' },
  out: { ja: '送った', en: 'As sender' },
  coordination: { ja: '調整', en: 'As coordinator' },
});
export const CapacityEnum = enumOf('Capacity', '空き状況. Whether an office has room.', capacities);
export const PreviewStageEnum = enumOf('PreviewStage', 'When the receiver looks.', {
  on_arrival: { ja: '届いたとき', en: 'When it has arrived' },
  once_accepted: { ja: '受けたあと', en: 'Once it is accepted' },
});
export const ShareRequestStateEnum = enumOf('ShareRequestState', 'What has become of a request for what was withheld.', shareRequestStates);
export const ReferralHappeningEnum = enumOf('ReferralHappening', '紹介の経過の種類. What can happen to a referral.', happenings);
export const ReplyEnum = enumOf('ReferralReply', 'What an office has said elsewhere, which the sender records.', replies);
export const VoiceEnum = enumOf('OutcomeVoice', 'Whose view of the outcome it is.', {
  provider: { ja: '支援した側', en: 'The provider' },
  sender: { ja: 'つないだ側', en: 'The sender' },
  person: { ja: '本人', en: 'The person' },
});
export const PartyEnum = enumOf('DecidedBy', 'Whose decision it was.', {
  provider: { ja: '受けた側', en: 'The office' },
  person: { ja: '本人', en: 'The person' },
});
export const ConsentMethodEnum = enumOf('ConsentMethod', 'How consent was given or withdrawn.', consentMethods);
export const AccessPurposeEnum = enumOf('AccessPurpose', 'Why somebody looks at a person outside their own work.', accessPurposes);
export const InboxWhyEnum = enumOf('InboxWhy', '受信箱にある理由. What happened last and wants to be looked at.', inboxWhy);
export const GrantRelationEnum = enumOf('GrantRelation', 'How the viewer stands to a record.', {
  own: { ja: '自組織の記録', en: 'A record of the own office' },
  disclosed: { ja: '提供を受けている', en: 'Opened to the own office by a line of the ledger' },
});
export const TimerKindEnum = enumOf('TimerKind', '期限の種類. What is waited for.', timerKinds);
export const TimerStepEnum = enumOf('TimerStep', 'What happens when a deadline comes and nobody has done anything.', timerSteps);
