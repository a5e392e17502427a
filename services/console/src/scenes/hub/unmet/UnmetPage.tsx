import { parseDate } from '@internationalized/date';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { FaultPage } from '../../../app/ErrorPages.tsx';
import { useDuty } from '../../../app/Viewer.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { FilterSelect } from '../../../components/Select.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { UnmetNeedsDocument, type UnmetNeedsQuery } from '../../../gql/hub/graphql.ts';
import { shortMonth } from '../../../lib/dates/showDay.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ExportMenu } from '../../exports/ExportMenu.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { FigureTable } from './FigureTable.tsx';

const route = getRouteApi('/hub/unmet');
type Ledger = UnmetNeedsQuery['unmetNeeds'];

/** 台帳: what was asked for in the region and not found, from referrals that were declined or ran out; about nobody. */
export function UnmetPage() {
  const { period } = route.useSearch();
  const { data, waiting, fault, again } = useAsk(UnmetNeedsDocument, { period: period || null }, { keepFormer: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  return (
    <HubFrame
      tools={
        <>
          <ExportMenu list="unmet-needs" query={period ? { period } : {}} />
          <PrintButton />
        </>
      }
    >
      {waiting && <Waiting />}
      {data && <Whole ledger={data.unmetNeeds} />}
    </HubFrame>
  );
}

function Whole({ ledger }: { ledger: Ledger }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const mayRaise = useDuty('RAISES_NEEDS');
  const { rows, totals, total, threshold } = ledger;
  const town = (code: string) => (code ? word('municipalities', code) : t`圏域`);
  const figures = (pick: (row: Ledger['rows'][number]) => Ledger['totals']) =>
    rows.map((row) => ({ name: word('needs', row.kind), figures: [...pick(row).map(({ count }) => count), row.total] }));
  const months = rows[0]?.byMonth.map(({ of }) => shortMonth(of, i18n.locale)) ?? [];
  const nothing = rows.every((row) => row.total === null || row.total === 0);
  return (
    <div className="flex flex-col gap-6">
      <Period ledger={ledger} />
      <p className="max-w-3xl text-dns-16N-130 text-solid-gray-700">
        <Trans>
          断られた紹介と、期限が切れた紹介から、相談内容と送った窓口の市町村だけを数えています。同じ人の同じ相談内容は、期間に1回だけ数えます。相談内容がいくつもある紹介は、それぞれに数えるので、計は人数ではありません。
        </Trans>
      </p>
      <p className="max-w-3xl text-dns-16N-130 text-solid-gray-700">
        <Trans>{threshold}人に満たない数と、そこから逆算できる数は「–」です。だれのことかは、どこにも残っていません。</Trans>
      </p>
      {nothing && (
        <p className="max-w-3xl rounded-8 border border-solid-gray-200 bg-solid-gray-50 px-4 py-3 text-dns-16N-130">
          <Trans>この期間は、どの数も{threshold}人に満たないか、まだありません。ほかの期間を選ぶと見えることがあります。</Trans>
        </p>
      )}
      <FigureTable
        caption={t`市町村ごと`}
        columns={[...totals.map(({ of }) => town(of)), t`計`]}
        rows={figures((row) => row.byMunicipality).map((row, at) => ({ ...row, act: mayRaise && <RaiseLink row={rows[at]} /> }))}
        sums={[...totals.map(({ count }) => count), total]}
      />
      <FigureTable caption={t`月ごと`} columns={[...months, t`計`]} rows={figures((row) => row.byMonth)} />
    </div>
  );
}

/** 課題を出す about this subject, in the town in which it was told to be lacking most; where none is told, in the whole region. */
function RaiseLink({ row }: { row: Ledger['rows'][number] | undefined }) {
  const { t } = useLingui();
  const word = useWord();
  if (!row || row.total === null) return null;
  const [most] = row.byMunicipality.filter(({ count }) => count).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const subject = word('needs', row.kind);
  return (
    <ButtonLink
      size="sm"
      look="text"
      to="/hub/needs"
      search={{ raise: true, kind: row.kind, town: most?.of || undefined }}
      aria-label={t`「${subject}」の課題を出す`}
    >
      <Trans>課題を出す</Trans>
    </ButtonLink>
  );
}

function Period({ ledger: { period, periods, rows } }: { ledger: Ledger }) {
  const { t, i18n } = useLingui();
  const go = route.useNavigate();
  const months = rows[0]?.byMonth.length ?? 1;
  const words = (first: string) => {
    const from = parseDate(`${first}-01`);
    return `${shortMonth(from.toString(), i18n.locale)}〜${shortMonth(from.add({ months: months - 1 }).toString(), i18n.locale)}`;
  };
  return (
    <div>
      <FilterSelect
        label={t`期間`}
        active
        value={period}
        onChange={({ target }) => go({ search: { period: target.value }, replace: true })}
        choices={[...new Set([period, ...periods])].map((first) => ({ value: first, label: words(first) }))}
      />
    </div>
  );
}
