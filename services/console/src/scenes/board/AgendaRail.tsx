import { Trans, useLingui } from '@lingui/react/macro';
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

interface Props {
  items: readonly ItemWholeFragment[];
  at: number;
  onShow(item: number): void;
}

/** The agenda with the basis of each item; a list to choose from on a phone. */
export function AgendaRail({ items, at, onShow }: Props) {
  const { t } = useLingui();
  const { masked } = useMasking();
  const hush = useHush();
  const apart = t`議題以外`;
  const titles = items.map((item, before) => (masked && at !== before + 1 && keepsTitle(item) ? t`題名を伏せています` : hush(item.title)));
  const choices = [...titles.map((title, before) => `${before + 1}. ${title}`), apart].map((label, before) => ({
    value: String(before < items.length ? before + 1 : 0),
    label,
  }));
  return (
    <nav aria-label={t`議題`} className="bg-solid-gray-50 wide:overflow-y-auto">
      <div className="px-4 py-3 wide:hidden">
        <FilterSelect label={t`議題`} value={String(at)} choices={choices} onChange={({ target }) => onShow(Number(target.value))} />
      </div>
      <ol className="hidden flex-col wide:flex">
        {items.map((item, before) => (
          <li key={item.id}>
            <Face number={before + 1} here={at === before + 1} onPress={() => onShow(before + 1)}>
              {titles[before]}
              <BasisBadge item={item} />
              {isForNext(item) && <ForNextBadge />}
              <HearerCount item={item} />
            </Face>
          </li>
        ))}
        <li>
          <Face number={0} here={at === 0} onPress={() => onShow(0)}>
            <Trans>議題以外</Trans>
          </Face>
        </li>
      </ol>
    </nav>
  );
}

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
