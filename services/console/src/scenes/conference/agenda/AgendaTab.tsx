import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ListPlus, NotebookText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { fromLeft } from './itemForm.ts';
import { itemKindsOf } from './itemKinds.ts';
import { LeftBefore } from './LeftBefore.tsx';

const route = getRouteApi('/conferences/$id');

/** 議題, each on a basis of its own, as far as the viewer hears them. */
export function AgendaTab({ conference }: { conference: ConferenceWholeFragment }) {
  const [proposing, propose] = useState(false);
  const { from } = route.useSearch();
  const go = route.useNavigate();
  const left = conference.leftBefore.find(({ id }) => id === from);
  const bring = (id: string | undefined) => go({ search: (before) => ({ ...before, from: id }), replace: true });
  const may = conference.availableActions.includes('PROPOSE') && conference.members.some(({ myself }) => myself);
  const button = may && (
    <Button size="sm" onPress={() => propose(true)}>
      <ListPlus aria-hidden className="size-4" />
      <Trans>議題を出す</Trans>
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      {conference.items.length > 0 && <div className="print:hidden">{button}</div>}
      {conference.items.length === 0 && (
        <EmptyState icon={NotebookText} title={<Trans>聞ける議題はまだありません</Trans>} action={button}>
          <Trans>出席者が議題を出すと、あなたが聞けるものだけがここに並びます。資料は、配られた人だけが読めます。</Trans>
        </EmptyState>
      )}
      <LeftBefore conference={conference} onBring={bring} />
      <ol className="flex flex-col gap-4">
        {conference.items.map((item, at) => (
          <li key={item.id}>
            <ItemCard conference={conference} item={item} number={at + 1} />
          </li>
        ))}
      </ol>
      {left && (
        <ItemDialog
          key={left.id}
          conference={conference}
          given={fromLeft(left, itemKindsOf(conference))}
          onClose={() => bring(undefined)}
        />
      )}
      {proposing && <ItemDialog conference={conference} onClose={() => propose(false)} />}
    </div>
  );
}
