import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Differences } from '../draft/Differences.tsx';
import { useDifferences } from '../draft/useDifferences.ts';
import { type EntryText, useEntryWords } from '../draft/useEntryWords.ts';
import type { Working } from '../entryTypes.ts';

interface Props {
  /** As it stood when one began to write. */
  before: EntryText;
  /** As somebody else has saved it since. */
  theirs: Working;
}

/** Somebody else was faster: what they have changed stands here, what was typed stands in the form; saving decides. */
export function EntryOvertaken({ before, theirs }: Props) {
  const { t } = useLingui();
  const { textOf } = useEntryWords();
  const differences = useDifferences(before, textOf(theirs));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
        <Differences label={t`先に入った変更`} before={t`書き始めたとき`} after={t`先に入った内容`} differences={differences} />
        <p className="pt-2">
          <Trans>残したい変更があれば、入力に写してください。保存すると、入力した内容で置きかわります。</Trans>
        </p>
      </Banner>
    </div>
  );
}
