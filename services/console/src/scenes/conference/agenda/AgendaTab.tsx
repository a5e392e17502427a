import { Plural, Trans } from '@lingui/react/macro';
import { ListChecks, ListPlus, NotebookText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { ItemCard } from './ItemCard.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { fromCandidate } from './itemForm.ts';
import { itemKindsOf } from './itemKinds.ts';
import { LeftBefore } from './LeftBefore.tsx';
import { PickDialog } from './PickDialog.tsx';
import { useToBring } from './useToBring.ts';

/** 議題, each on a basis of its own, as far as the viewer hears them. */
export function AgendaTab({ conference }: { conference: ConferenceWholeFragment }) {
  const [asked, ask] = useState<'item' | 'pick' | null>(null);
  const { given, following, bringLeft, bring, done } = useToBring(conference);
  const { candidateCount } = conference;
  const may = conference.availableActions.includes('PROPOSE') && conference.members.some(({ myself }) => myself);
  const buttons = may && (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button size="sm" onPress={() => ask('item')}>
        <ListPlus aria-hidden className="size-4" />
        <Trans>議題を出す</Trans>
      </Button>
      {candidateCount > 0 && (
        <Button size="sm" onPress={() => ask('pick')}>
          <ListChecks aria-hidden className="size-4" />
          <Plural value={candidateCount} other="候補から選ぶ（#件）" />
        </Button>
      )}
    </div>
  );
  return (
    <div className="flex flex-col gap-4">
      <LeftBefore conference={conference} onBring={bringLeft} />
      {conference.items.length > 0 && buttons}
      {conference.items.length === 0 && (
        <EmptyState icon={NotebookText} title={<Trans>見られる議題はまだありません</Trans>} action={buttons}>
          <Trans>出席者が議題を出すと、あなたが聞けるものだけがここに並びます。資料は、配られた人だけが読めます。</Trans>
        </EmptyState>
      )}
      <ol className="flex flex-col gap-4">
        {conference.items.map((item) => (
          <li key={item.id}>
            <ItemCard conference={conference} item={item} />
          </li>
        ))}
      </ol>
      {given && <ItemDialog key={given.id} conference={conference} given={given} following={following} onClose={done} />}
      {asked === 'item' && <ItemDialog conference={conference} onClose={() => ask(null)} />}
      {asked === 'pick' && (
        <PickDialog
          conferenceId={conference.id}
          count={candidateCount}
          onPick={(chosen) => {
            ask(null);
            bring(chosen.map((each) => fromCandidate(each, itemKindsOf(conference))));
          }}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}
