import { Trans, useLingui } from '@lingui/react/macro';
import { Scale, TriangleAlert } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Fact, Facts } from '../../../components/Facts.tsx';
import type { KindLawFragment } from '../../../gql/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useLawWords } from './useLawWords.ts';

/** The law of a kind: what may be said, who keeps silent, until when it can be read, and where that stands. */
export function LawOfKind({ kind }: { kind: KindLawFragment }) {
  const { i18n } = useLingui();
  const { whatMay, span } = useLawWords();
  return (
    <div className="flex flex-col gap-3 rounded-8 bg-solid-gray-50 px-4 py-3">
      <p className="flex items-start gap-2 text-dns-16B-130">
        <Scale aria-hidden className="mt-0.5 size-5 shrink-0 text-solid-gray-700" />
        {whatMay(kind)}
      </p>
      <Facts>
        <Fact term={<Trans>構成員</Trans>}>{kind.members}</Fact>
        <Fact term={<Trans>守秘</Trans>}>{kind.secrecy}</Fact>
        <Fact term={<Trans>読める期間</Trans>}>
          <Trans>
            資料 {span(kind.paperDays)}　会議録 {span(kind.minutesDays)}
          </Trans>
        </Fact>
      </Facts>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        <Trans>
          出典 {kind.source}（{longDay(kind.sourceOn, i18n.locale)}現在）
        </Trans>
        {kind.toConfirm && (
          <>
            <Badge tone="wait" icon={TriangleAlert}>
              <Trans>要確認</Trans>
            </Badge>
            <Trans>最新の手引や要綱で確かめてください</Trans>
          </>
        )}
      </p>
    </div>
  );
}
