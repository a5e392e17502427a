import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import * as gql from '../../../gql/graphql.ts';

/** What a form of an act can ask for. */
export type ActField =
  | 'toTenantId'
  | 'question'
  | 'answer'
  | 'reason'
  | 'by'
  | 'code'
  | 'text'
  | 'occurredOn'
  | 'method'
  | 'expectedOn'
  | 'firstContactOn'
  | 'reply'
  | 'means'
  | 'saidBy'
  | 'saidOn'
  | 'note';

/** What an act gave back. `id` is the referral, or the new draft that follows it. */
export interface ActedOn {
  id: string;
  /** Null where the act has taken it out of one’s own sight. */
  referral: { id: string } | null;
  sentOn: boolean;
  needsSecondPerson: boolean;
}

/** What is asked for once something has been chosen. */
interface Further {
  fields: readonly ActField[];
  reasons?: string;
}

export interface ActForm {
  mutation: TypedDocumentNode<Record<string, unknown>, { input: never }>;
  /** None: done at once, by one click. */
  fields: readonly ActField[];
  /** The list of coded reasons that `reason` offers. */
  reasons?: string;
  /** What is asked for besides, by the reply that was chosen. */
  further?: Readonly<Record<string, Further>>;
  /** What is said afterwards. */
  done: MessageDescriptor;
  /** What it means, where that is not plain from its name. */
  explains?: MessageDescriptor;
  /** Cannot be taken back: said before, though nothing more has to be filled in. */
  asksFirst?: true;
}

const form = (
  mutation: unknown,
  fields: readonly ActField[],
  done: MessageDescriptor,
  more: Pick<ActForm, 'reasons' | 'further' | 'explains' | 'asksFirst'> = {},
): ActForm => ({
  mutation: mutation as ActForm['mutation'],
  fields,
  done,
  ...more,
});

/** What an office can have said by phone or fax, and what belongs to it. */
const furtherOfReply: Record<gql.ReferralReply, Further> = {
  ACCEPTED: { fields: ['note'] },
  DECLINED: { fields: ['reason', 'by', 'note'], reasons: 'declineReasons' },
  STARTED: { fields: ['occurredOn', 'note'] },
  COMPLETED: { fields: ['code', 'occurredOn', 'note'] },
  FAILED: { fields: ['reason', 'by', 'code', 'occurredOn', 'note'], reasons: 'failReasons' },
};

/**
 * The acts that this page can carry out, and what each asks for. Whether an act is offered at all is said by the server
 * (`availableActions`); an act without a line here has a page of its own.
 */
export const actForms: Partial<Record<gql.ReferralAction, ActForm>> = {
  ACCEPT: form(gql.AcceptReferralDocument, [], msg`受けました。担当はあなたです。`),
  CLAIM: form(gql.ClaimReferralDocument, [], msg`担当になりました。`),
  ASK: form(gql.AskSenderDocument, ['question'], msg`質問を送りました。返事が来るまで期限は止まります。`, {
    explains: msg`返事が来るまで、返答の期限は止まります。質問は2回までです。`,
  }),
  ANSWER: form(gql.AnswerReceiverDocument, ['answer'], msg`答えを送りました。`),
  DECLINE: form(gql.DeclineReferralDocument, ['reason', 'by', 'note'], msg`断りました。相手に理由が伝わります。`, {
    reasons: 'declineReasons',
    explains: msg`理由は送り手に伝わり、地域に足りないものを知る手がかりになります。`,
  }),
  FORWARD: form(gql.ForwardReferralDocument, ['toTenantId', 'reason', 'note'], msg`別の所へつなぎました。`, {
    reasons: 'forwardReasons',
    explains: msg`本人がその所への提供にも同意していれば、すぐに届きます。まだなら送り手に戻り、送り手が本人に確かめてから送ります。どちらでも、こちらの関わりはここで終わります。`,
  }),
  RETURN: form(gql.ReturnReferralDocument, ['reason', 'note'], msg`差し戻しました。`, {
    reasons: 'returnReasons',
    explains: msg`内容が足りないときや、あて先がちがうときに送り手へ戻します。渡された情報は見えなくなります。`,
  }),
  WAITLIST: form(gql.WaitlistReferralDocument, ['expectedOn', 'note'], msg`空き待ちにしました。`, {
    explains: msg`空き待ちのあいだは、氏名と連絡先のほかは見えません。空きが出ると、また見られます。`,
  }),
  ADMIT: form(gql.AdmitReferralDocument, [], msg`空きが出たことを伝えました。`),
  START: form(gql.StartReferralDocument, ['firstContactOn', 'note'], msg`支援を始めました。`),
  HOLD: form(gql.HoldReferralDocument, ['reason', 'note'], msg`休止にしました。`, { reasons: 'holdReasons' }),
  RESUME: form(gql.ResumeReferralDocument, [], msg`再開しました。`),
  COMPLETE: form(gql.CompleteReferralDocument, ['code', 'text', 'occurredOn'], msg`結果を報告しました。`, {
    explains: msg`送り手に結果が届きます。この紹介はここで終わります。`,
  }),
  FAIL: form(gql.FailReferralDocument, ['reason', 'by', 'code', 'text', 'occurredOn'], msg`続かなかったことを報告しました。`, {
    reasons: 'failReasons',
  }),
  WITHDRAW: form(gql.WithdrawReferralDocument, ['reason', 'note'], msg`取り下げました。相手からは見えなくなりました。`, {
    reasons: 'withdrawReasons',
    explains: msg`取り下げると、渡した情報はすぐに相手から見えなくなります。`,
  }),
  RESEND: form(gql.ResendReferralDocument, [], msg`前の内容を引き継いだ下書きをつくりました。`),
  DISCARD: form(gql.DiscardDraftDocument, [], msg`下書きを捨てました。`, {
    explains: msg`捨てた下書きは元に戻せません。相手にはまだ何も伝わっていません。`,
    asksFirst: true,
  }),
  RECALL: form(gql.RecallReferralDocument, [], msg`送信を取り消しました。下書きに戻りました。`),
  RECORD_REPLY: form(gql.RecordReplyDocument, ['reply', 'means', 'saidBy', 'saidOn'], msg`相手の返事を記しました。`, {
    further: furtherOfReply,
    explains: msg`電話やFAXで返事をもらったときに、代わりに記します。だれがどの方法で答えたかが残り、相手の組織にも伝わります。`,
  }),
  CONFIRM_OUTCOME: form(gql.ConfirmOutcomeDocument, ['code', 'text', 'occurredOn'], msg`結果を確かめました。`),
  RECORD_PERSON_VOICE: form(gql.RecordPersonVoiceDocument, ['code', 'text', 'method', 'occurredOn'], msg`本人の声を記しました。`),
  ENTER_IN_ERROR: form(gql.EnterInErrorDocument, ['reason', 'note'], msg`誤登録として取り消しました。`, { reasons: 'errorReasons' }),
};
