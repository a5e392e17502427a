import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubCountsDocument, type HubKind } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { enumOf, useCodes } from '../../../lib/words/words.ts';
import type { MapSearch } from '../hubSearch.ts';
import { CodeFilter } from '../parts/CodeFilter.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { NeedChips } from '../parts/NeedChips.tsx';
import { CountTable } from './CountTable.tsx';
import { countsByTown } from './countsByTown.ts';
import { isDrawn } from './municipalityShapes.ts';
import { RegionMap } from './RegionMap.tsx';

const route = getRouteApi('/hub/map');

/** 地図: how much there is in each municipality; the table beside it says the same in figures. */
export function MapPage() {
  const { kind, needs, topic } = route.useSearch();
  const towns = useCodes('municipalities');
  const asked = { kinds: kind ? [enumOf<HubKind>(kind)] : null, needs: needs?.length ? needs : null, topics: topic ? [topic] : null };
  const { data, waiting, fault, again } = useAsk(HubCountsDocument, asked, { live: ['hub'], keepFormer: true });
  const counts =
    data &&
    countsByTown(
      data.hubCounts,
      towns.map(({ code }) => code),
    );
  return (
    <HubFrame tools={<PrintButton />}>
      <Filters />
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      {counts && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 broad:grid-cols-[minmax(0,1fr)_max-content] print:block">
          {isDrawn(counts.map(({ code }) => code)) && (
            <figure className="flex flex-col gap-2">
              <RegionMap counts={counts} />
              <figcaption className="text-dns-14N-130 text-solid-gray-700">
                <Trans>
                  釧路圏域8市町村の略図です。位置の関係だけを示し、面積や海岸線は正確ではありません。市町村を押すと一覧に移ります。
                </Trans>
              </figcaption>
            </figure>
          )}
          <CountTable counts={counts} />
        </div>
      )}
    </HubFrame>
  );
}

function Filters() {
  const { t } = useLingui();
  const { kind, needs = [], topic } = route.useSearch();
  const go = route.useNavigate();
  const set = (change: Partial<MapSearch>) => go({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <div className="flex flex-col gap-3 print:hidden">
      <NeedChips chosen={needs} onChange={(chosen) => set({ needs: chosen.length > 0 ? chosen : undefined })} />
      <div className="flex flex-wrap gap-2">
        <CodeFilter label={t`種類`} list="hubKinds" chosen={kind} onChoose={(code) => set({ kind: code })} />
        <CodeFilter label={t`分野`} list="hubTopics" chosen={topic} onChoose={(code) => set({ topic: code })} />
      </div>
    </div>
  );
}
