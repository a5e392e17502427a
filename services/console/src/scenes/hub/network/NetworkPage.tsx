import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import { Banner } from '../../../components/Banner.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { FilterSelect } from '../../../components/Select.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubNetworkDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { CodeFilter } from '../parts/CodeFilter.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { LinkTable } from './LinkTable.tsx';
import type { Network } from './layout.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { StakeholderMap } from './StakeholderMap.tsx';

const route = getRouteApi('/hub/network');

/** つながり: who does what with whom. Around one thing it is the map of those who take part in it; the table says the same. */
export function NetworkPage() {
  const { around, town } = route.useSearch();
  const all = useAsk(HubNetworkDocument, { aroundId: null, municipality: town || null }, { live: ['hub'], keepFormer: true });
  const near = useAsk(HubNetworkDocument, { aroundId: around ?? null, municipality: null }, { live: ['hub'], pause: !around });
  const { data, waiting, fault, again } = around ? near : all;
  const network = data?.hubNetwork;
  const centre = around && network?.nodes.find(({ id }) => id === around);
  return (
    <HubFrame tools={<PrintButton />}>
      <Filters network={all.data?.hubNetwork} centre={centre ? centre.name : ''} />
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      {network && network.links.length === 0 && <Nothing />}
      {network && network.links.length > 0 && (
        <>
          {network.cut && (
            <Banner kind="info" title={<Trans>つながりが多いため、一部だけを出しています</Trans>}>
              <Trans>「中心」か「市町村」を選ぶと、そこのつながりがすべて出ます。</Trans>
            </Banner>
          )}
          {centre ? <StakeholderMap centre={centre} network={network} /> : <NetworkPicture network={network} />}
          <LinkTable network={network} />
        </>
      )}
    </HubFrame>
  );
}

/** Those in which several take part: a map of its own is worth while. */
const worthAMap = 3;

function centresOf({ nodes, links }: Network) {
  const partners = (id: string) => links.filter(({ fromId, toId }) => fromId === id || toId === id).length;
  return nodes
    .map((node) => ({ ...node, partners: partners(node.id) }))
    .filter((node) => node.partners >= worthAMap)
    .sort((a, b) => b.partners - a.partners);
}

function Filters({ network, centre }: { network: Network | undefined; centre: string }) {
  const { t } = useLingui();
  const { around, town } = route.useSearch();
  const go = route.useNavigate();
  const centres = network ? centresOf(network) : [];
  const known = !around || centres.some(({ id }) => id === around);
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <FilterSelect
        label={t`中心`}
        active={!!around}
        value={around ?? ''}
        onChange={({ target }) => go({ search: { around: target.value || undefined }, replace: true })}
        choices={[
          { value: '', label: t`圏域の全体` },
          ...centres.map(({ id, name }) => ({ value: id, label: name })),
          ...(known ? [] : [{ value: around, label: centre }]),
        ]}
      />
      {!around && (
        <CodeFilter
          label={t`市町村`}
          list="municipalities"
          chosen={town}
          onChoose={(code) => go({ search: { town: code }, replace: true })}
        />
      )}
    </div>
  );
}

function Nothing() {
  return (
    <EmptyState icon={Waypoints} title={<Trans>つながりはまだ載っていません</Trans>}>
      <Trans>資源のページの「つながりを足す」で、だれが何をだれとしているかを載せられます。</Trans>
    </EmptyState>
  );
}
