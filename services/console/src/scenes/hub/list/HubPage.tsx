import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus, SearchX } from 'lucide-react';
import { useDuty } from '../../../app/Viewer.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { OpenData } from '../../../components/OpenData.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { useShortcuts } from '../../../lib/shortcuts.ts';
import { rowOfFocus, walkRows } from '../../../lib/walkRows.ts';
import { hubVariables } from '../hubSearch.ts';
import { HubFrame } from '../parts/HubFrame.tsx';
import { EntryRow, rowsOfHub } from './EntryRow.tsx';
import { HubFilters } from './HubFilters.tsx';
import { SearchLine } from './SearchLine.tsx';
import { useEntryRows } from './useEntryRows.ts';

const route = getRouteApi('/hub');

/** ハブの一覧. What there is in the region, found by any spelling and by the words of the intake form. */
export function HubPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { rows, more, fetching, waiting, fault, again } = useEntryRows(hubVariables(search));
  const walk = (step: 1 | -1) => () => walkRows(rowsOfHub, step, rowOfFocus(rowsOfHub.row));
  useShortcuts({ j: walk(1), k: walk(-1) });
  return (
    <HubFrame tools={<Tools />}>
      <div className="flex flex-col gap-4 print:hidden">
        <SearchLine />
        <HubFilters />
      </div>
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      {!waiting && !fault && (
        <section aria-label={t`見つかった資源`} className="@container flex flex-col gap-2">
          <p role="status" className="text-dns-14N-130 text-solid-gray-700">
            {more ? <Plural value={rows.length} other="はじめの#件" /> : <Plural value={rows.length} other="#件" />}
          </p>
          {rows.length === 0 ? (
            <Nothing />
          ) : (
            <ul aria-label={t`資源`} className="border-t border-solid-gray-200">
              {rows.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </ul>
          )}
        </section>
      )}
      {more && (
        <div className="flex justify-center print:hidden">
          <Button isPending={fetching} onPress={more}>
            <Trans>さらに30件を出す</Trans>
          </Button>
        </div>
      )}
      <OpenData />
    </HubFrame>
  );
}

function Tools() {
  const keeper = useDuty('KEEPS_ENTRIES');
  return (
    <>
      <PrintButton />
      {keeper && (
        <ButtonLink size="sm" look="main" to="/hub/entries/new">
          <Plus aria-hidden className="size-4" />
          <Trans>資源を書く</Trans>
        </ButtonLink>
      )}
    </>
  );
}

/** Nothing found is a finding too: what is missing can be said at once. */
function Nothing() {
  const { text, needs } = route.useSearch();
  const go = route.useNavigate();
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>この条件に合う資源は見つかりませんでした</Trans>}
      action={
        <span className="flex flex-wrap justify-center gap-3">
          <Button onPress={() => go({ search: {} })}>
            <Trans>条件をすべて外す</Trans>
          </Button>
          <ButtonLink to="/hub/needs" search={{ raise: true, ...(text && { title: text }), ...(needs?.[0] && { kind: needs[0] }) }}>
            <Trans>足りないものを課題として出す</Trans>
          </ButtonLink>
        </span>
      }
    >
      <Trans>言いかえや、ひらがなでも試してみてください。条件を一つ外すと見つかることもあります。</Trans>
    </EmptyState>
  );
}
