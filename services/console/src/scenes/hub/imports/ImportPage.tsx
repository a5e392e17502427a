import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../../app/ErrorPages.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { Page } from '../../../components/Page.tsx';
import { Pager } from '../../../components/Pager.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubImportPageDocument, type HubImportPageQuery } from '../../../gql/hub/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { CountWords } from './CountWords.tsx';
import { ImportActs } from './ImportActs.tsx';
import { ImportStateBadge } from './ImportStateBadge.tsx';
import { LinesTable } from './LinesTable.tsx';
import { MappingPanel } from './MappingPanel.tsx';
import { type PublishedFigures, RunBanner } from './RunBanner.tsx';

const route = getRouteApi('/hub/imports/$id');
type Brought = NonNullable<HubImportPageQuery['hubImport']>;

/** One file: what its columns mean, what would become of each line, and what has. */
export function ImportPage() {
  const { id } = route.useParams();
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault, again } = useAsk(HubImportPageDocument, { id, after }, { live: ['hub'], keepFormer: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.hubImport ? <Whole brought={data.hubImport} after={after} onGo={setAfter} /> : <MissingPage />;
}

function Whole({ brought, after, onGo }: { brought: Brought; after: string | null; onGo(after: string | null): void }) {
  const { t, i18n } = useLingui();
  const { fileName, encoding, createdAt, publishedAt, state, counts, rows } = brought;
  const [figures, setFigures] = useState<PublishedFigures | null>(null);
  const sample = rows.edges[0]?.node.cells ?? [];
  return (
    <div className="flex min-h-full flex-col justify-between">
      <Page
        title={t`取り込み`}
        beside={<ImportStateBadge state={state} />}
        tools={
          <ButtonLink look="text" size="sm" to="/hub/imports">
            <Trans>取り込みの一覧へ</Trans>
          </ButtonLink>
        }
      >
        <div className="flex flex-col gap-5">
          <div className="flex flex-col gap-1">
            <h2 translate="no" className="text-std-18B-160 break-all">
              {fileName}
            </h2>
            <span className="flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-700">
              <time dateTime={createdAt}>{moment(createdAt, i18n.locale)}</time>
              <span>{encoding}</span>
              <CountWords counts={counts} state={state} />
            </span>
          </div>
          {state === 'RUN' && <RunBanner publishedAt={publishedAt} figures={figures} />}
          {state === 'READ' && <MappingPanel key={brought.version} brought={brought} sample={after ? [] : sample} />}
          <LinesTable brought={brought} lines={rows.edges.map(({ node }) => node)} />
          <Pager after={after} pageInfo={rows.pageInfo} onGo={onGo}>
            <Trans>次の40行</Trans>
          </Pager>
        </div>
      </Page>
      <ImportActs brought={brought} allOut={figures?.left === 0} onPublished={setFigures} />
    </div>
  );
}
