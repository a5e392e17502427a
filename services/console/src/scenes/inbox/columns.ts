import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InboxRowFragment, MailboxBox, ReferralState } from '../../gql/graphql.ts';

export type Column = 'new' | 'looking' | 'working' | 'waiting' | 'ended';

/** The columns of the board, from left to right. */
export const columns: readonly { id: Column; words: MessageDescriptor; empty: MessageDescriptor }[] = [
  { id: 'new', words: msg`新着`, empty: msg`まだ見ていない紹介や返事が、ここに来ます。` },
  { id: 'looking', words: msg`確認中`, empty: msg`見たけれどまだ決めていないものです。` },
  { id: 'working', words: msg`対応中`, empty: msg`受けて支援しているものです。` },
  { id: 'waiting', words: msg`返答待ち`, empty: msg`相手の返事を待っているものです。` },
  { id: 'ended', words: msg`完了`, empty: msg`結果が出たものです。` },
];

const forReceiver: Partial<Record<ReferralState, Column>> = {
  REQUESTED: 'new',
  RECEIVED: 'looking',
  INFO_NEEDED: 'waiting',
  ACCEPTED: 'working',
  WAITLISTED: 'working',
  IN_PROGRESS: 'working',
  ON_HOLD: 'working',
};
const forSender: Partial<Record<ReferralState, Column>> = {
  REQUESTED: 'waiting',
  RECEIVED: 'waiting',
  INFO_NEEDED: 'new',
  ACCEPTED: 'working',
  WAITLISTED: 'working',
  IN_PROGRESS: 'working',
  ON_HOLD: 'working',
};

/** Where a row stands for its own office: a question to answer is new to the sender and awaited by the receiver. */
export const columnOf = ({ box, state }: Pick<InboxRowFragment, 'box' | 'state'>): Column => {
  const table: Record<MailboxBox, typeof forSender> = { IN: forReceiver, OUT: forSender, COORDINATION: forSender };
  return table[box][state] ?? 'ended';
};
