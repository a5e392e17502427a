import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { MissingPage } from '../../app/ErrorPages.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LogPager } from '../../components/LogPager.tsx';
import { Page } from '../../components/Page.tsx';
import { PaperButton } from '../../components/PaperButton.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { AccessLogPageDocument, LookedAtDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { PersonName } from '../person/PersonName.tsx';
import { PurposeQuestion } from '../person/purpose/PurposeQuestion.tsx';
import { purposeFor, rememberPurpose } from '../person/purpose/purpose.ts';
import { LooksFilters } from './LooksFilters.tsx';
import { LooksTable } from './LooksTable.tsx';
import { ReportButton } from './ReportButton.tsx';

const route = getRouteApi('/persons/$id/access');

/** だれが見たか. Every look at the person, to be shown and printed for the person. Looking here stands in it too. */
export function AccessPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const search = route.useSearch();
  const [purpose, setPurpose] = useState(() => purposeFor(id));
  const { data, fault } = useAsk(LookedAtDocument, { id, purpose });
  if (fault?.reason === 'PURPOSE_NEEDED')
    return (
      <PurposeQuestion
        onAnswer={(given) => {
          rememberPurpose(id, given);
          setPurpose(given);
        }}
      />
    );
  if (data && !data.person) return <MissingPage />;
  return (
    <Page title={t`だれが見たか`} tools={<Papers id={id} hides={!!data?.person?.protectedSince} />}>
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {data?.person && <PersonName identity={data.person.identity} heading="h2" />}
          <span className="print:hidden">
            <ButtonLink size="xs" look="text" to="/persons/$id" params={{ id }}>
              <Trans>利用者のページへ</Trans>
            </ButtonLink>
          </span>
        </div>
        {data?.person && <LooksFilters person={data.person} />}
        <Looks key={JSON.stringify(search)} personId={id} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-dns-14N-130 text-solid-gray-700 print:hidden">
          <p>
            <Trans>このページを開いたことも記録されます。おかしいと思ったら、組織の個人情報担当に知らせてください。</Trans>
          </p>
          <ReportButton personId={id} />
        </div>
      </div>
    </Page>
  );
}

/**
 * For the person, in easy Japanese, by the days that were chosen; and the list for the file, by all that was chosen. Anybody may
 * have the paper without the names of offices: were it given to those alone who hide, it would tell that they do.
 */
function Papers({ id, hides }: { id: string; hides: boolean }) {
  const [unnamed, setUnnamed] = useState(false);
  const { from, until, action, office } = route.useSearch();
  const days = { ...(from && { from }), ...(until && { until }) };
  const paper = (more: Record<string, string>) =>
    `/papers/access-log/${encodeURIComponent(id)}.pdf?${new URLSearchParams({ ...days, ...(unnamed && { offices: 'unnamed' }), ...more })}`;
  return (
    <>
      <ExportMenu list="access-log" query={{ person: id, ...days, ...(action && { action }), ...(office && { office }) }} />
      <Checkbox isSelected={unnamed || hides} isDisabled={hides} onChange={setUnnamed}>
        <Trans>紙に機関の名前を出さない</Trans>
      </Checkbox>
      <PaperButton url={paper({})}>
        <Trans>PDF</Trans>
      </PaperButton>
      <PaperButton url={paper({ language: 'easy' })}>
        <Trans>本人用に印刷（やさしい日本語）</Trans>
      </PaperButton>
    </>
  );
}

function Looks({ personId }: { personId: string }) {
  const { t } = useLingui();
  const { from, until, action, office } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const asked = { personId, from: from || null, until: until || null, action: action ?? null, officeId: office || null, after };
  const { data, waiting, fault } = useAsk(AccessLogPageDocument, asked, { keepFormer: true });
  if (fault) return <RefusalBanner refusal={fault} />;
  if (waiting || !data) return <Waiting />;
  const { edges, pageInfo } = data.accessLog;
  if (edges.length === 0)
    return (
      <EmptyState icon={Eye} title={<Trans>この条件では記録がありません</Trans>}>
        <Trans>期間・機関・種別を変えてみてください。</Trans>
      </EmptyState>
    );
  return (
    <>
      <LooksTable
        caption={t`閲覧の記録`}
        looks={edges.map(({ node }) => node)}
        about={{
          title: <Trans>だれが</Trans>,
          of: ({ who, tenant }) => (
            <>
              {who}
              {/* A label of office and role begins with the office; only a colleague's name does not say it. */}
              {!who.startsWith(tenant.shortName) && <span className="block text-dns-14N-130 text-solid-gray-700">{tenant.shortName}</span>}
            </>
          ),
        }}
      />
      <LogPager after={after} pageInfo={pageInfo} onGo={setAfter} />
    </>
  );
}
