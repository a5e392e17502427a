import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PartnerLineDocument } from '../../../gql/partner/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { BackLink } from '../controls/Plain.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { goTo } from '../places.ts';
import { Answered } from './Answered.tsx';
import { type Answer, answers, isAnswer, possible } from './answers.ts';
import { forms } from './forms.ts';

/** Giving one answer: what it is about, the few fields it needs, and afterwards what happens next. */
export function AnswerPage({ id, answer }: { id: string; answer: string }) {
  return isAnswer(answer) ? <Answering key={answer} id={id} answer={answer} /> : <ToLine id={id} />;
}

function ToLine({ id }: { id: string }) {
  useEffect(() => goTo({ page: 'line', id }, 'replace'), [id]);
  return null;
}

function Answering({ id, answer }: { id: string; answer: Answer }) {
  const { i18n } = useLingui();
  const { data, waiting, fault, again } = useAsk(PartnerLineDocument, { id });
  const [done, setDone] = useState(false);
  const { title } = answers[answer];
  const Form = forms[answer];
  if (done) return <Answered id={id} answer={answer} />;
  const referral = data?.referral;
  // Somebody else has answered meanwhile, or the address is an old one: the line itself says where it stands.
  if (data && !(referral && possible(referral.availableActions).includes(answer))) return <ToLine id={id} />;
  const back = (
    <BackLink to={{ page: 'line', id }}>
      <Trans>内容へ戻る</Trans>
    </BackLink>
  );
  return (
    <PlainPage title={i18n._(title)} back={back}>
      {waiting && <Waiting />}
      {fault && <FaultNote fault={fault} again={again} />}
      {referral && (
        <>
          <p className="rounded-8 border border-solid-gray-300 bg-white px-4 py-3 text-dns-16N-130">
            <NameOf identity={referral.person?.identity} />
            <span className="block pt-1 text-dns-14N-130 text-solid-gray-700">
              <Trans>
                {referral.sender.shortName}から　{referral.number}
              </Trans>
            </span>
          </p>
          <Form referralId={id} referral={referral} onDone={() => setDone(true)} />
        </>
      )}
    </PlainPage>
  );
}

function NameOf({ identity }: { identity: { familyName: string; givenName: string } | null | undefined }) {
  return identity ? (
    <span className="text-std-16B-170">{`${identity.familyName} ${identity.givenName}`.trim()}</span>
  ) : (
    <Trans>お名前は渡されていません</Trans>
  );
}
