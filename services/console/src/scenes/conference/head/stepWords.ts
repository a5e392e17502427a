import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  ApproveMinutesDocument,
  CallConferenceDocument,
  CancelConferenceDocument,
  CirculateMinutesDocument,
  type ConferenceStep,
  EndConferenceDocument,
  ExamineMinutesDocument,
  OpenConferenceDocument,
  ReviseMinutesDocument,
  type StepConferenceInput,
} from '../../../gql/graphql.ts';

interface StepOfConvener {
  document: TypedDocumentNode<unknown, { input: StepConferenceInput }>;
  /** What it leads to, before it is done. */
  explained: MessageDescriptor;
  said: MessageDescriptor;
}

/** The steps of the convening office that need nothing but a decision, in the order of a meeting’s life. */
export const convenerSteps: Partial<Record<ConferenceStep, StepOfConvener>> = {
  CALL: {
    document: CallConferenceDocument,
    explained: msg`出席者に、番号とリンクだけの知らせが届きます。だれのことを話すかは、知らせには載りません。あなたが出席者なら、守秘の誓約も記録されます。`,
    said: msg`招集しました`,
  },
  OPEN: {
    document: OpenConferenceDocument,
    explained: msg`開会した人が、はじめの記録者になります。開会すると、あなたの守秘の誓約と出席も記録されます。`,
    said: msg`開会しました`,
  },
  END: {
    document: EndConferenceDocument,
    explained: msg`閉会すると、出席者は加わることも、議題を出すこともできなくなります。記録は、会議録を回すまで直せます。`,
    said: msg`閉会しました`,
  },
  CIRCULATE: {
    document: CirculateMinutesDocument,
    explained: msg`出席の記録がある人にだけ、会議録の確認をお願いする知らせが届きます。あなたが会議録の作成者になります。だれが出席したかは、会議録を直せる状態に戻すまで直せません。`,
    said: msg`会議録を回しました`,
  },
  REVISE: {
    document: ReviseMinutesDocument,
    explained: msg`会議録を直せる状態に戻します。直したら、もう一度確認に回してください。`,
    said: msg`直せるようにしました`,
  },
  EXAMINE: {
    document: ExamineMinutesDocument,
    explained: msg`会議録のうち、あなたの組織の出席者に伝えられたところを、決裁するか差し戻すまで（最長7日）読めます。資料は開きません。だれがどの根拠で読んだかは台帳に残り、本人にも示せます。`,
    said: msg`会議録を開きました`,
  },
  APPROVE: {
    document: ApproveMinutesDocument,
    explained: msg`決裁すると、会議録はもう直せません。書いた人とは別の人が決裁します。`,
    said: msg`決裁しました`,
  },
  CANCEL: {
    document: CancelConferenceDocument,
    explained: msg`会議を中止し、出席者に知らせます。中止した会議は元に戻せません。`,
    said: msg`中止しました`,
  },
};
