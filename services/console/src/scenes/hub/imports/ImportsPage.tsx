import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet, Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Page } from '../../../components/Page.tsx';
import { Pager } from '../../../components/Pager.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubImportsDocument, type ImportRowFragment } from '../../../gql/hub/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useUpload } from '../../../lib/server/useUpload.ts';
import { useWord } from '../../../lib/words/words.ts';
import { CountWords } from './CountWords.tsx';
import { ImportStateBadge } from './ImportStateBadge.tsx';

/** 表から取り込む: a list from another program becomes drafts, after somebody has looked at it; and the lists brought before. */
export function ImportsPage() {
  const { t } = useLingui();
  return (
    <Page
      title={t`表から取り込む`}
      tools={
        <ButtonLink look="text" size="sm" to="/hub/own">
          <Trans>自分の組織へ</Trans>
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-5">
        <Bring />
        <Before />
      </div>
    </Page>
  );
}

/** The server reads the file and stores its lines; where it leads, its columns are explained. */
function Bring() {
  const go = useNavigate();
  const open = ({ id }: { id: string }) => go({ to: '/hub/imports/$id', params: { id } });
  const { running, fault, send } = useUpload<{ id: string }>('/hub/imports', open);
  return (
    <Panel title={<Trans>ファイルを選ぶ</Trans>}>
      <div className="flex flex-col gap-4">
        <p className="max-w-3xl text-dns-16N-130">
          <Trans>CSV（UTF-8、Shift_JIS）か Excel（xlsx）の表を、500行まで読み込みます。1行目は見出し、2行目からが1件ずつの資源です。</Trans>
        </p>
        <p className="max-w-3xl text-dns-16N-130 text-solid-gray-700">
          <Trans>
            選んだだけでは、何も載りません。列の意味と、行ごとの結果を確かめてから取り込みます。取り込んだものは下書きになり、取り消せます。
          </Trans>
        </p>
        <RefusalBanner refusal={fault} />
        <div>
          <FileTrigger acceptedFileTypes={['.csv', '.xlsx', 'text/csv']} onSelect={(files) => void send([...(files ?? [])])}>
            <Button look="main" isPending={running}>
              <Upload aria-hidden className="size-5" />
              {running ? <Trans>読み込んでいます</Trans> : <Trans>ファイルを選ぶ</Trans>}
            </Button>
          </FileTrigger>
        </div>
      </div>
    </Panel>
  );
}

function Before() {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const { data, waiting, fault, again } = useAsk(HubImportsDocument, { after }, { live: ['hub'], keepFormer: true });
  if (fault) return <FaultNote fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.hubImports;
  if (edges.length === 0)
    return (
      <EmptyState icon={FileSpreadsheet} title={<Trans>取り込んだ表はまだありません</Trans>}>
        <Trans>食堂や居場所の一覧など、すでにある表から始められます。</Trans>
      </EmptyState>
    );
  return (
    <Panel title={<Trans>これまでの取り込み</Trans>}>
      <ul aria-label={t`これまでの取り込み`} className="divide-y divide-solid-gray-200">
        {edges.map(({ node }) => (
          <Brought key={node.id} brought={node} />
        ))}
      </ul>
      <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
        <Trans>次の20件</Trans>
      </Pager>
    </Panel>
  );
}

function Brought({ brought: { id, fileName, kind, state, createdAt, counts } }: { brought: ImportRowFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0">
      <span className="flex min-w-0 flex-col gap-1">
        <Link to="/hub/imports/$id" params={{ id }} translate="no" className="link text-dns-16B-130 break-all after:absolute after:inset-0">
          {fileName}
        </Link>
        <span className="flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-700">
          <time dateTime={createdAt}>{moment(createdAt, i18n.locale)}</time>
          <span>{word('hubKinds', kind)}</span>
          <CountWords counts={counts} state={state} />
        </span>
      </span>
      <ImportStateBadge state={state} />
    </li>
  );
}
