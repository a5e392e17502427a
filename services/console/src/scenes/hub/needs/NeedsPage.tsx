import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Columns3, Lightbulb, List, Plus } from 'lucide-react';
import { useState } from 'react';
import { useDuty } from '../../../app/Viewer.tsx';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Pager } from '../../../components/Pager.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { type HubNeedLevel, HubNeedsDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useShortcuts } from '../../../lib/shortcuts.ts';
import { enumOf } from '../../../lib/words/words.ts';
import type { NeedsSearch } from '../hubSearch.ts';
import { CodeFilter } from '../parts/CodeFilter.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { GroupFilter } from './GroupFilter.tsx';
import { NeedDialog } from './NeedDialog.tsx';
import { NeedsBoard, NeedsList } from './NeedsBoard.tsx';

const route = getRouteApi('/hub/needs');

/** 課題. What the region lacks, by how far it has come; never about anybody. */
export function NeedsPage() {
  const { level, kind, town, group, raise, title } = route.useSearch();
  const go = route.useNavigate();
  const mayRaise = useDuty('RAISES_NEEDS');
  const open = () => go({ search: (now) => ({ ...now, raise: true }) });
  const close = () => go({ search: ({ raise: _, title: __, ...rest }) => rest, replace: true });
  useShortcuts(mayRaise ? { n: open } : {});
  return (
    <HubFrame tools={<Tools onRaise={mayRaise ? open : null} />}>
      <Filters />
      <Needs key={[level, kind, town, group].join()} onRaise={mayRaise ? open : null} />
      {raise && mayRaise && <NeedDialog need={null} proposed={{ title, kind, municipality: town }} onClose={close} />}
    </HubFrame>
  );
}

/** Those that fit, fifty at a time; other conditions begin at the first again. */
function Needs({ onRaise }: { onRaise: (() => void) | null }) {
  const { view = 'board', level, kind, town, group } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const asked = {
    states: null,
    level: level ? enumOf<HubNeedLevel>(level) : null,
    kind: kind || null,
    municipality: town || null,
    groupId: group || null,
    after,
  };
  const { data, waiting, fault, again } = useAsk(HubNeedsDocument, asked, { live: ['need', 'hub'], keepFormer: true });
  if (fault) return <FaultNote fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.hubNeeds;
  if (edges.length === 0) return <Nothing onRaise={onRaise} />;
  const needs = edges.map(({ node }) => node);
  return (
    <>
      {view === 'list' ? <NeedsList needs={needs} /> : <NeedsBoard needs={needs} />}
      <Pager after={after} pageInfo={pageInfo} onGo={setAfter}>
        <Trans>次の50件</Trans>
      </Pager>
    </>
  );
}

function Tools({ onRaise }: { onRaise: (() => void) | null }) {
  return (
    <>
      <PrintButton />
      {onRaise && (
        <Button size="sm" look="main" onPress={onRaise}>
          <Plus aria-hidden className="size-4" />
          <Trans>課題を出す</Trans>
        </Button>
      )}
    </>
  );
}

function Filters() {
  const { t } = useLingui();
  const { view = 'board', level, kind, town, group } = route.useSearch();
  const go = route.useNavigate();
  const set = (change: Partial<NeedsSearch>) => go({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <div className="-m-1.5 flex items-center gap-2 overflow-x-auto p-1.5 *:shrink-0 desk:flex-wrap">
        <CodeFilter label={t`相談内容`} list="needs" chosen={kind} onChoose={(code) => set({ kind: code })} />
        <CodeFilter label={t`市町村`} list="municipalities" chosen={town} onChoose={(code) => set({ town: code })} />
        <CodeFilter label={t`広がり`} list="hubNeedLevels" chosen={level} onChoose={(code) => set({ level: code })} />
        <GroupFilter chosen={group} onChoose={(id) => set({ group: id })} />
      </div>
      <Segments
        label={t`表示`}
        chosen={view}
        onChoose={(chosen) => set({ view: chosen === 'list' ? 'list' : undefined })}
        segments={[
          { id: 'board', words: t`ボード`, icon: Columns3 },
          { id: 'list', words: t`一覧`, icon: List },
        ]}
      />
    </div>
  );
}

function Nothing({ onRaise }: { onRaise: (() => void) | null }) {
  return (
    <EmptyState
      icon={Lightbulb}
      title={<Trans>課題はまだありません</Trans>}
      action={
        onRaise && (
          <Button onPress={onRaise}>
            <Trans>課題を出す</Trans>
          </Button>
        )
      }
    >
      <Trans>「朝の送迎が足りない」のように、地域に足りないものを出すと、合う資源と突き合わせられます。</Trans>
    </EmptyState>
  );
}
