import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Eye, EyeOff } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { DisclosureOfPersonFragment, PersonWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, lastDayBefore, shortDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';

/** 提供. Who is reading what, on which basis, until when; what has ended stands below. */
export function Disclosures({ person: { disclosures, tenant } }: { person: PersonWholeFragment }) {
  const toOthers = disclosures.filter(({ to }) => to.id !== tenant.id);
  const live = toOthers.filter((each) => each.live);
  const ended = toOthers.filter((each) => !each.live);
  return (
    <Panel title={<Trans>だれに何を提供しているか</Trans>}>
      {live.length === 0 ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>いま、ほかの組織が見られるものはありません。</Trans>
        </p>
      ) : (
        <Lines lines={live} />
      )}
      {ended.length > 0 && (
        <details className="mt-4 border-t border-solid-gray-200 pt-3">
          <summary className="cursor-pointer text-dns-16N-130">
            <Trans>終わった提供（{ended.length}件）</Trans>
          </summary>
          <Lines lines={ended} />
        </details>
      )}
    </Panel>
  );
}

function Lines({ lines }: { lines: readonly DisclosureOfPersonFragment[] }) {
  return (
    <ul className="flex flex-col divide-y divide-solid-gray-200">
      {lines.map((line) => (
        <li key={line.id} className="py-3 first:pt-0 last:pb-0">
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

/** 「答え」 is what the receiver reports back: it belongs to no field group of the person. */
function Line({ line }: { line: DisclosureOfPersonFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { to, fieldGroups, withReferral, basis, startsAt, endsAt, live, endReason, referral } = line;
  const groups = [...fieldGroups.map((group) => word('fieldGroups', group)), withReferral && word('timelineKinds', 'referral')].filter(
    Boolean,
  );
  const day = (iso: string) => shortDay(iso, i18n.locale);
  return (
    <div className="flex flex-col gap-1 text-dns-16N-130">
      <p className="flex flex-wrap items-center gap-2 text-dns-16B-130">
        {to.shortName}
        {live ? (
          <Badge tone="good" icon={Eye}>
            <Trans>見られます</Trans>
          </Badge>
        ) : (
          <Badge tone="quiet" icon={EyeOff}>
            <Trans>終わりました</Trans>
          </Badge>
        )}
      </p>
      <p>{listed(groups)}</p>
      <p className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <span>{word('legalBases', basis)}</span>
        <span>
          <Trans>
            {day(dayOf(startsAt))}から {day(lastDayBefore(endsAt))}まで
          </Trans>
        </span>
        {endReason && <span>{word('disclosureEnds', endReason)}</span>}
        {referral && (
          <Link to="/referrals/$id" params={{ id: referral.id }} className="link">
            <Trans>紹介を開く</Trans>
          </Link>
        )}
      </p>
    </div>
  );
}
