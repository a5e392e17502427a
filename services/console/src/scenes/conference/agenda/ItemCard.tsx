import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Menu } from '../../../components/Menu.tsx';
import type { ConferenceWholeFragment, ItemWholeFragment } from '../../../gql/graphql.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { useHush } from '../../board/hush.tsx';
import { BasisBadge } from './BasisBadge.tsx';
import { BroughtAgain } from './BroughtAgain.tsx';
import { PledgedSince } from './PledgedSince.tsx';
import { Sheets } from './Sheets.tsx';
import { useItemActs } from './useItemActs.tsx';

const route = getRouteApi('/conferences/$id');

/** A link from elsewhere means this one item: it comes into sight. */
const intoSight = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'center' });

interface Props {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment;
}

/** One item: on what it stands, what is asked, what one may read of it, and what its office can do with it. */
export function ItemCard({ conference, item }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const { acts, choices, dialog, handOut, mayHandOut } = useItemActs(conference, item);
  const meant = route.useSearch().item === item.id;
  const hush = useHush();
  const title = hush(item.title);
  const { brief, sort, state, outcome, struckReason, presenter, personId } = item;
  return (
    <article
      ref={meant ? intoSight : undefined}
      aria-label={title}
      className={`flex flex-col gap-3 rounded-12 border bg-white px-5 py-4 ${meant ? 'border-key-900' : 'border-solid-gray-200'}`}
    >
      <header className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <h3 className={`text-std-18B-160 ${state === 'STRUCK' ? 'text-solid-gray-600 line-through' : ''}`}>
            <span className="mr-2 tabular-nums">{item.position}.</span>
            {title}
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-dns-14N-130 text-solid-gray-700">
            <Badge>{word('agendaItemSorts', sort)}</Badge>
            <BasisBadge item={item} />
            <span>{word('agendaItemStates', state)}</span>
            {outcome === 'TO_NEXT' && state !== 'STRUCK' && <span>{word('agendaItemOutcomes', outcome)}</span>}
            <span>{presenter}</span>
          </p>
        </div>
        {choices.length > 0 && (
          <Menu
            label={t`議題「${title}」の操作`}
            className="inline-flex size-10 shrink-0 cursor-pointer items-center justify-center rounded-6 text-solid-gray-700 hover:bg-solid-gray-100 print:hidden"
            choices={choices}
            face={<Ellipsis aria-hidden className="size-5" />}
          />
        )}
      </header>
      {state === 'STRUCK' && struckReason && (
        <Banner kind="info" title={<Trans>取り下げられました</Trans>}>
          {hush(struckReason)}
        </Banner>
      )}
      {brief?.purpose && (
        <p className="text-std-16N-170 whitespace-pre-wrap">
          <Personal>{brief.purpose}</Personal>
        </p>
      )}
      {personId && (
        <Link to="/persons/$id" params={{ id: personId }} className="link self-start text-dns-16N-130">
          <Trans>自分の組織の利用者のページ</Trans>
        </Link>
      )}
      <Sheets item={item} mayChange={item.own && conference.availableActions.includes('PROPOSE')} />
      <RefusalBanner refusal={acts.refusal} />
      <BroughtAgain item={item} />
      {mayHandOut && <PledgedSince conference={conference} item={item} />}
      {mayHandOut && (
        <div className="print:hidden">
          <Button size="sm" onPress={handOut}>
            {state === 'PROPOSED' ? <Trans>資料を配る</Trans> : <Trans>配る相手・項目を直す</Trans>}
          </Button>
        </div>
      )}
      {dialog}
    </article>
  );
}
