import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRightLeft } from 'lucide-react';
import { Button } from '../../../components/Button.tsx';
import type { NeedRowFragment } from '../../../gql/hub/graphql.ts';
import { dayOf, pastDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { NeedStateBadge } from './NeedStateBadge.tsx';

interface Props {
  need: NeedRowFragment;
  /** Where the column does not say how far it has come. */
  stated?: boolean;
  onMove(): void;
}

/** One need in one look: what, where, since when, and what answers it. */
export function NeedCard({ need, stated = false, onMove }: Props) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const { id, title, level, kind, municipalityCode, state, stateSince, stateNote, keeper, matches, viewerCanChange, group } = need;
  const answers = matches.filter(({ decision }) => decision === 'ACCEPTED').flatMap(({ entry }) => (entry ? [entry.name] : []));
  return (
    <li className="relative flex flex-col gap-1.5 rounded-8 border border-solid-gray-200 bg-white px-3.5 py-3 hover:border-solid-gray-420">
      <span className="flex flex-wrap items-center gap-2">
        <Link to="/hub/needs/$id" params={{ id }} className="link text-dns-16B-130 after:absolute after:inset-0">
          {title}
        </Link>
        {stated && <NeedStateBadge state={state} />}
      </span>
      <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-dns-14N-130 text-solid-gray-700">
        <span>{word('needs', kind)}</span>
        <span>{municipalityCode ? word('municipalities', municipalityCode) : t`圏域`}</span>
        <span>{word('hubNeedLevels', level)}</span>
        {group && <span>{group.name}</span>}
      </span>
      {stateNote && <span className="text-dns-14N-130">{stateNote}</span>}
      {answers.length > 0 && (
        <span className="text-dns-14N-130">
          <Plural value={answers.length} other="合う資源 #件：" />
          {answers.join('、')}
        </span>
      )}
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Trans>
            {keeper.shortName} {pastDay(dayOf(stateSince), i18n.locale)}から
          </Trans>
        </span>
        {viewerCanChange && (
          <span className="relative">
            <Button size="xs" look="text" aria-label={t`${title}を動かす`} onPress={onMove}>
              <ArrowRightLeft aria-hidden className="size-4" />
              <Trans>動かす</Trans>
            </Button>
          </span>
        )}
      </span>
    </li>
  );
}
