import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Page } from '../../../components/Page.tsx';
import { HasApplicationsDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

interface View {
  to: NonNullable<LinkProps['to']>;
  words: string;
}

function useViews(): readonly View[] {
  const { t } = useLingui();
  const { duties } = useViewer();
  const { pathname } = useLocation();
  const letters = useAsk(HasApplicationsDocument, {}, { pause: !duties.includes('READS_LETTERS'), live: ['notice'] });
  const coordinates = (letters.data?.hubApplications.edges.length ?? 0) > 0;
  return [
    { to: '/hub', words: t`一覧` },
    { to: '/hub/map', words: t`地図` },
    { to: '/hub/network', words: t`つながり` },
    { to: '/hub/needs', words: t`課題` },
    { to: '/hub/groups', words: t`部会` },
    { to: '/hub/unmet', words: t`台帳` },
    ...(duties.includes('HOLDS_PLACES') ? [{ to: '/hub/holds' as const, words: t`仮押さえ` }] : []),
    ...(duties.includes('KEEPS_ENTRIES') ? [{ to: '/hub/own' as const, words: t`自分の組織` }] : []),
    ...(coordinates || pathname === '/hub/applications' ? [{ to: '/hub/applications' as const, words: t`申し込み` }] : []),
  ];
}

/** ハブ: its views stand side by side above each of them. Which one it is stands in the heading too, for paper and readers. */
export function HubFrame({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const views = useViews();
  const { pathname } = useLocation();
  const view = views.find(({ to }) => to === pathname)?.words ?? '';
  return (
    <Page title={t`ハブ ${view}`.trim()} tools={tools}>
      <div className="flex flex-col gap-5">
        <Views views={views} />
        {children}
      </div>
    </Page>
  );
}

function Views({ views }: { views: readonly View[] }) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  // On a phone the view one is in may lie beside the screen.
  useEffect(() => {
    nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, []);
  return (
    <nav ref={nav} aria-label={t`ハブの見かた`} className="print:hidden">
      <ul className="-mx-1 flex gap-1 overflow-x-auto border-b border-solid-gray-420 px-1 pt-1">
        {views.map(({ to, words }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              className="-mb-px block border-b-4 border-transparent px-2.5 py-2.5 desk:px-4 text-oln-16N-100 whitespace-nowrap text-solid-gray-800 no-underline hover:border-solid-gray-420 aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
