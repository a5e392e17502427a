import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { useIdentifying } from './useIdentifying.ts';

interface Props {
  text: string;
  /** The meeting at which it is told: names on its pages are looked for too. */
  conferenceId?: string;
  /** Only names matter there, as in the name of a meeting; nothing is said where none is found. */
  namesOnly?: boolean;
  confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

/** 匿名の確認: which words might show who it is about. A help to whoever reads the text again, never a proof. */
export function AnonymityCheck({ text, conferenceId, namesOnly = false, confirmed, onConfirm }: Props) {
  const word = useWord();
  const { found: all, fault } = useIdentifying(text, conferenceId);
  const found = namesOnly ? all.filter(({ kind }) => kind === 'NAME') : all;
  // The tick speaks of the words that were read: of others nobody has said it.
  const untick = useEffectEvent(() => {
    if (confirmed) onConfirm(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the words
  useEffect(untick, [text]);
  if (fault)
    return (
      <Banner kind="warning" title={<Trans>氏名や日付があるかを確かめられませんでした</Trans>}>
        <Blind />
        <Reread confirmed={confirmed} onConfirm={onConfirm} />
      </Banner>
    );
  if (found.length === 0)
    return namesOnly ? null : (
      <div role="status" className="text-dns-16N-130 text-solid-gray-700">
        <p>
          <Trans>氏名、日付、住所、番号は見つかっていません。見落としがないか、もう一度読んでください。</Trans>
        </p>
        <Blind />
      </div>
    );
  return (
    <Banner kind="warning" title={<Plural value={found.length} other="だれのことか分かるかもしれない言葉が#つあります" />}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 pb-1">
        {found.map(({ at, text: words, kind }) => (
          <li key={at}>
            <strong>{words}</strong>
            <span className="text-dns-14N-130 text-solid-gray-700">（{word('identifyingKinds', kind)}）</span>
          </li>
        ))}
      </ul>
      <Blind />
      <Reread confirmed={confirmed} onConfirm={onConfirm} />
    </Banner>
  );
}

const Reread = ({ confirmed, onConfirm }: Pick<Props, 'confirmed' | 'onConfirm'>) => (
  <Checkbox isSelected={confirmed} onChange={onConfirm}>
    <Trans>読み返して、だれのことか分からない書き方だと確かめた</Trans>
  </Checkbox>
);

/** What the check is blind to: whoever reads the text again has to look for it. */
const Blind = () => (
  <p className="pt-1 text-dns-14N-130 text-solid-gray-700">
    <Trans>
      氏名は、敬称の付いたもの、よくある名字、あなたが読める記録にある名前だけを探します。めずらしい名字、あだ名、ほかの組織だけが知る人、事情から分かることは見つけられません。
    </Trans>
  </p>
);
