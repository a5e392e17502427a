import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { IdentifyingWordsDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useWord } from '../../../lib/words/words.ts';

interface Props {
  text: string;
  confirmed: boolean;
  onConfirm(confirmed: boolean): void;
}

const quiet = 500;

/** 匿名の確認: which words might show who it is about. A help to whoever reads the text again, never a proof. */
export function AnonymityCheck({ text, confirmed, onConfirm }: Props) {
  const word = useWord();
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useAsk(IdentifyingWordsDocument, { text: settled }, { pause: settled.trim() === '' });
  const found = settled.trim() === '' ? [] : (data?.identifyingWords ?? []);
  if (found.length === 0)
    return (
      <p role="status" className="text-dns-16N-130 text-solid-gray-700">
        <Trans>氏名、日付、住所、番号は見つかっていません。見落としがないか、もう一度読んでください。</Trans>
      </p>
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
      <Checkbox isSelected={confirmed} onChange={onConfirm}>
        <Trans>読み返して、だれのことか分からないと確かめた</Trans>
      </Checkbox>
    </Banner>
  );
}
