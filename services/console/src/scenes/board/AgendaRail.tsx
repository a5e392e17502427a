import { Trans, useLingui } from '@lingui/react/macro';
import { PenLine } from 'lucide-react';
import { Button } from 'react-aria-components';
import { classes } from '../../components/classes.ts';
import { FilterSelect } from '../../components/Select.tsx';
import type { ItemWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { BasisBadge } from '../conference/agenda/BasisBadge.tsx';
import { ForNextBadge, isForNext } from './ForNext.tsx';
import { HearerCount } from './hearers/HearerCount.tsx';
import { useHush } from './hush.tsx';
import { keepsTitle } from './onWall.ts';
import type { Typing } from './outbox/useTyping.ts';

interface Props {
  items: readonly ItemWholeFragment[];
  /** From 1; 0 for what belongs to none, -1 where the item is gone. */
  at: number;
  /** Where half a line waits; null for somebody who does not keep the record. */
  typing: Typing | null;
  onShow(item: number): void;
}

/** The agenda with the basis of each item; a list to choose from on a phone. */
export function AgendaRail({ items, at, typing, onShow }: Props) {
  const { t } = useLingui();
  const { masked } = useMasking();
  const hush = useHush();
  const titles = items.map((item, before) => (masked && at !== before + 1 && keepsTitle(item) ? t`題名を伏せています` : hush(item.title)));
  const choices = [
    // Of a list without its value the browser shows the first as chosen, and choosing that would change nothing.
    ...(at < 0 ? [{ value: String(at), label: t`議題を選ぶ` }] : []),
    ...items.map(({ position }, before) => ({ value: String(before + 1), label: `${position}. ${titles[before]}` })),
    { value: '0', label: t`議題以外` },
  ];
  return (
    <nav aria-label={t`議題`} className="bg-solid-gray-50 wide:overflow-y-auto">
      <div className="px-4 py-3 wide:hidden">
        <FilterSelect label={t`議題`} value={String(at)} choices={choices} onChange={({ target }) => onShow(Number(target.value))} />
      </div>
      <ol className="hidden flex-col wide:flex">
        {items.map((item, before) => (
          <li key={item.id}>
            <Face number={item.position} here={at === before + 1} onPress={() => onShow(before + 1)}>
              {titles[before]}
              <BasisBadge item={item} />
              {isForNext(item) && <ForNextBadge />}
              <HearerCount item={item} />
              {typing?.of(item.id) && <HalfLine />}
            </Face>
          </li>
        ))}
        <li>
          <Face number={0} here={at === 0} onPress={() => onShow(0)}>
            <Trans>議題以外</Trans>
            {typing?.of(null) && <HalfLine />}
          </Face>
        </li>
      </ol>
    </nav>
  );
}

const HalfLine = () => (
  <span className="inline-flex items-center gap-1 text-dns-14N-130 text-solid-gray-700">
    <PenLine aria-hidden className="size-4" />
    <Trans>書きかけの行</Trans>
  </span>
);

function Face({ number, here, onPress, children }: { number: number; here: boolean; onPress(): void; children: React.ReactNode }) {
  return (
    <Button
      aria-current={here ? 'true' : undefined}
      onPress={onPress}
      className={classes(
        'flex w-full cursor-pointer items-start gap-3 border-l-8 px-4 py-3 text-left text-std-18N-160 hover:bg-solid-gray-100 hover:underline focus-visible:-outline-offset-4',
        here ? 'border-key-900 bg-white text-std-18B-160' : 'border-transparent',
      )}
    >
      <span className="tabular-nums">{number}</span>
      <span className="flex min-w-0 flex-col items-start gap-1.5">{children}</span>
    </Button>
  );
}
