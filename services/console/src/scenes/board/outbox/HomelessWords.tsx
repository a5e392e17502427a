import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/Button.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { useMasking } from '../../../lib/masking.tsx';
import { Hushed, useHush } from '../hush.tsx';
import { keepsTitle } from '../onWall.ts';
import type { TypedLine } from './typedLine.ts';
import type { Typing } from './useTyping.ts';

interface Props {
  conference: ConferenceWholeFragment;
  words: readonly TypedLine[];
  typing: Typing;
  /** The item that is shown, null for what belongs to none; nothing where it is gone itself. */
  at: string | null | undefined;
}

/**
 * What was being typed of an item that is no longer dealt with here. Nobody finds it in the line of another: they say
 * whether it belongs there, for others hear that.
 */
export function HomelessWords({ conference, words, typing, at }: Props) {
  const { t } = useLingui();
  const hush = useHush();
  const { masked } = useMasking();
  if (words.length === 0) return null;
  const titleOf = (itemId: string | null): string => {
    const item = conference.items.find(({ id }) => id === itemId);
    return item && !(masked && keepsTitle(item)) ? t`「${hush(item.title)}」（ここで扱わなくなった議題）` : t`ここで扱わなくなった議題`;
  };
  const moveHere = ({ itemId, text }: TypedLine, here: string | null) => {
    typing.type(itemId, '');
    typing.type(here, [typing.of(here), text].filter(Boolean).join(' '));
  };
  return (
    <section
      aria-label={t`扱わなくなった議題の書きかけの行`}
      className="flex max-h-64 flex-col gap-2 overflow-y-auto border-t border-solid-gray-300 px-4 py-3 desk:px-6"
    >
      <ul className="flex flex-col gap-2">
        {words.map((line) => (
          <li
            key={line.itemId}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border-2 border-warning-yellow-2 px-3 py-2"
          >
            <span className="min-w-0 flex-1 basis-64">
              <span className="block text-dns-14N-130 text-solid-gray-700">
                <Trans>{titleOf(line.itemId)}の書きかけの行</Trans>
              </span>
              <span className="text-std-18N-160 whitespace-pre-wrap wrap-anywhere">
                <Hushed>{line.text}</Hushed>
              </span>
            </span>
            {at !== undefined && (
              <Button size="sm" onPress={() => moveHere(line, at)}>
                <Trans>ここに書く</Trans>
              </Button>
            )}
            <Button size="sm" look="text" onPress={() => typing.type(line.itemId, '')}>
              <Trans>捨てる</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
