import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, MailOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { PartnerLinesDocument } from '../../../gql/partner/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { PlainLink } from '../controls/Plain.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { LineCard } from './LineCard.tsx';
import { inStages, type Line } from './stages.ts';

/** What other offices have asked of this organisation: what waits for an answer stands first. */
export function LinesPage() {
  const { t } = useLingui();
  const { data, waiting, fault, again } = useAsk(PartnerLinesDocument, { done: false }, { live: ['mailbox', 'referral'] });
  return (
    <PlainPage title={t`お願いの一覧`}>
      {waiting && <Waiting />}
      {fault && <FaultNote fault={fault} again={again} />}
      {data && <Stages lines={data.inbox.edges.map(({ node }) => node)} />}
      <Past />
      <PlainLink to={{ page: 'entries' }}>
        <Trans>ハブに載せているもの（空き・休み）</Trans>
      </PlainLink>
    </PlainPage>
  );
}

function Stages({ lines }: { lines: readonly Line[] }) {
  const { answer, asked, inHand } = inStages(lines);
  if (lines.length === 0)
    return (
      <EmptyState icon={MailOpen} title={<Trans>いまは何もありません</Trans>}>
        <Trans>市や社会福祉協議会などからお願いが届くと、ここに出ます。</Trans>
      </EmptyState>
    );
  return (
    <>
      {answer.length > 0 ? (
        <Stage title={<Trans>お返事をお待ちしています</Trans>} lines={answer} />
      ) : (
        <p className="flex items-center gap-2 rounded-12 bg-green-50 px-4 py-3 text-dns-16N-130">
          <CircleCheck aria-hidden className="size-5 shrink-0 text-success-2" />
          <Trans>お返事を待っているものはありません。</Trans>
        </p>
      )}
      <Stage title={<Trans>質問の答えを待っています</Trans>} lines={asked} />
      <Stage title={<Trans>お受けしている方</Trans>} lines={inHand} />
    </>
  );
}

function Stage({ title, lines }: { title: ReactNode; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="flex items-baseline gap-2 text-std-18B-160">
        {title}
        <span className="text-dns-16N-130 text-solid-gray-700">
          <Trans>{lines.length}件</Trans>
        </span>
      </h2>
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <li key={line.referralId}>
            <LineCard line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is over. It stays for a while, so that somebody can look something up. */
function Past() {
  const { data, fault, again } = useAsk(PartnerLinesDocument, { done: true });
  if (fault) return <FaultNote fault={fault} again={again} />;
  const lines = data?.inbox.edges.map(({ node }) => node) ?? [];
  if (lines.length === 0) return null;
  return (
    <details className="rounded-12 border border-solid-gray-300 bg-white">
      <summary className="cursor-pointer px-4 py-3.5 text-std-16B-170">
        <Trans>終わったもの（{lines.length}件）</Trans>
      </summary>
      <ul className="flex flex-col gap-3 px-3 pb-3">
        {lines.map((line) => (
          <li key={line.referralId}>
            <LineCard line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
