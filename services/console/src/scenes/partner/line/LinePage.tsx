import { Trans, useLingui } from '@lingui/react/macro';
import { MailQuestionMark } from 'lucide-react';
import { useEffect } from 'react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PartnerLineDocument, PartnerOpenDocument, PartnerSeenDocument } from '../../../gql/partner/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { BackLink, PlainLink } from '../controls/Plain.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { AnswerBar } from './AnswerBar.tsx';
import { Ask } from './Ask.tsx';
import { PersonCard } from './PersonCard.tsx';
import type { PartnerReferral } from './partnerReferral.ts';
import { Story } from './Story.tsx';

/** One request: what is asked, about whom, what was said so far, and the answers that are possible now. */
export function LinePage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(PartnerLineDocument, { id }, { live: ['referral'] });
  const isGone = fault ? fault.code === 'NOT_FOUND' : data?.referral === null;
  return (
    <PlainPage
      title={t`お願いの内容`}
      back={
        <BackLink to={{ page: 'lines' }}>
          <Trans>一覧へ戻る</Trans>
        </BackLink>
      }
    >
      {waiting && <Waiting />}
      {fault && !isGone && <FaultNote fault={fault} again={again} />}
      {data?.referral && <Contents referral={data.referral} />}
      {isGone && <Gone />}
    </PlainPage>
  );
}

function Contents({ referral }: { referral: PartnerReferral }) {
  useOpening(referral);
  useSeen(referral);
  return (
    <>
      <Ask referral={referral} />
      {referral.person && <PersonCard person={referral.person} referral={referral} />}
      <Story referral={referral} />
      <AnswerBar referral={referral} />
    </>
  );
}

/** Whoever looks at it has opened it: the sender is told that the request has been seen, and by when to expect an answer. */
function useOpening({ id, state }: PartnerReferral): void {
  const open = useCommand(PartnerOpenDocument);
  const isNew = state === 'REQUESTED';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each request that is new
  useEffect(() => {
    if (isNew) void open.run({ referralId: id });
  }, [id, isNew]);
}

/** Taken back, over for long, or never meant for us: the three look alike on purpose. */
function Gone() {
  return (
    <EmptyState
      icon={MailQuestionMark}
      title={<Trans>このお願いは見られません</Trans>}
      action={
        <PlainLink to={{ page: 'lines' }}>
          <Trans>一覧へ戻る</Trans>
        </PlainLink>
      }
    >
      <Trans>取り下げられたか、見られる期間が終わっています。ご不明な点は、お願いをした所へお電話ください。</Trans>
    </EmptyState>
  );
}

/** The line is read, and the notices that told of it have done their work; again whenever it has moved. */
function useSeen({ id, state }: PartnerReferral): void {
  const seen = useAct(PartnerSeenDocument);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each state in which it is looked at
  useEffect(() => {
    void seen.run({ input: { referralId: id, box: null, version: null } });
  }, [id, state]);
}
