import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ChartColumn, ClipboardCheck, Plus, Presentation } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { useDuty } from '../../app/Viewer.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Segments } from '../../components/Segments.tsx';
import { FilterSelect } from '../../components/Select.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type ConferenceRowFragment, ConferencesDocument, type ConferencesQuery } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ConferenceRow } from './ConferenceRow.tsx';

const route = getRouteApi('/conferences');

/** 会議. Those in which one sits, which the own office calls, or to which it is asked. */
export function ConferencesPage() {
  const { t } = useLingui();
  const { past, kind = '' } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const asked = { when: past ? ('PAST' as const) : ('UPCOMING' as const), kind: kind || null, after };
  const { data, waiting, fault, again } = useAsk(ConferencesDocument, asked, { live: ['conference'], keepFormer: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  const conferences = data?.conferences.edges.map(({ node }) => node) ?? [];
  return (
    <Page title={t`会議`} tools={<Tools />}>
      <div className="flex flex-col gap-5">
        <Filters kinds={data?.conferenceKinds ?? []} onChange={() => setAfter(null)} />
        {waiting && <Waiting />}
        {data && (past ? <Past conferences={conferences} /> : <ToCome conferences={conferences} />)}
        <Pager after={after} pageInfo={data?.conferences.pageInfo} onGo={setAfter}>
          <Trans>次の50件</Trans>
        </Pager>
      </div>
    </Page>
  );
}

function Tools() {
  if (!useDuty('CONVENES')) return null;
  return (
    <>
      <ButtonLink size="sm" to="/conferences/homework">
        <ClipboardCheck aria-hidden className="size-4" />
        <Trans>宿題</Trans>
      </ButtonLink>
      <ButtonLink size="sm" to="/conferences/statistics">
        <ChartColumn aria-hidden className="size-4" />
        <Trans>統計</Trans>
      </ButtonLink>
      <ConveneLink />
    </>
  );
}

function ConveneLink() {
  if (!useDuty('CONVENES')) return null;
  return (
    <ButtonLink size="sm" look="main" to="/conferences/new">
      <Plus aria-hidden className="size-4" />
      <Trans>会議を準備する</Trans>
    </ButtonLink>
  );
}

function Filters({ kinds, onChange }: { kinds: ConferencesQuery['conferenceKinds']; onChange(): void }) {
  const { t } = useLingui();
  const { past, kind = '' } = route.useSearch();
  const go = route.useNavigate();
  const choose = (change: { past?: true | undefined; kind?: string | undefined }) => {
    onChange();
    go({ search: (now) => ({ ...now, ...change }), replace: true });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Segments
        label={t`いつの会議`}
        chosen={past ? 'past' : 'upcoming'}
        onChoose={(id) => choose({ past: id === 'past' || undefined })}
        segments={[
          { id: 'upcoming', words: t`これから・開催中` },
          { id: 'past', words: t`終わったもの` },
        ]}
      />
      <FilterSelect
        label={t`種類`}
        active={kind !== ''}
        value={kind}
        onChange={({ target }) => choose({ kind: target.value || undefined })}
        choices={[{ value: '', label: t`すべて` }, ...kinds.map(({ code, shortName }) => ({ value: code, label: shortName }))]}
      />
    </div>
  );
}

interface Lines {
  conferences: readonly ConferenceRowFragment[];
}

function ToCome({ conferences }: Lines) {
  const { t } = useLingui();
  if (conferences.length === 0)
    return (
      <EmptyState icon={Presentation} title={<Trans>これからの会議はありません</Trans>} action={<ConveneLink />}>
        <Trans>招集された会議と、自分の組織が準備している会議が、近い順にここに並びます。</Trans>
      </EmptyState>
    );
  const running = conferences.filter(({ state }) => state === 'OPEN');
  const ahead = conferences.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      <Section title={t`開催中`} conferences={running} />
      <Section title={t`これから`} conferences={ahead} />
    </>
  );
}

function Past({ conferences }: Lines) {
  const { t } = useLingui();
  if (conferences.length === 0)
    return (
      <EmptyState icon={Presentation} title={<Trans>終わった会議はまだありません</Trans>}>
        <Trans>閉会した会議の会議録と宿題は、決められた期間ここから読めます。</Trans>
      </EmptyState>
    );
  return <Section title={t`終わったもの`} conferences={conferences} />;
}

function Section({ title, conferences }: Lines & { title: string }) {
  if (conferences.length === 0) return null;
  return (
    <section className="@container flex flex-col gap-2">
      <h2 className="text-std-18B-160">{title}</h2>
      <ul aria-label={title} className="border-t border-solid-gray-200">
        {conferences.map((conference) => (
          <ConferenceRow key={conference.id} conference={conference} />
        ))}
      </ul>
    </section>
  );
}
