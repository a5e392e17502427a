import { Trans } from '@lingui/react/macro';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import type { EntryWriting } from './useEntryWriting.ts';

/** What has become of what was tapped: everybody reads it, or the hub editor is asked first; or why not. */
export function WrittenNote({ writing: { written, inHand, refusal } }: { writing: EntryWriting }) {
  return (
    <>
      <p role="status" className="text-dns-16N-130 text-green-1000 empty:hidden">
        {written === 'PUBLISHED' && <Trans>公開しました。圏域に見えています。</Trans>}
        {written === 'OFFERED' && <Trans>ハブ編集の確認を待っています。確認されると見えます。</Trans>}
      </p>
      {inHand && (
        <Banner kind="warning" title={<Trans>公開していない書きかけがあります</Trans>}>
          <Trans>
            書きかけまで公開しないように、ここからは変えていません。「公開前の変更を見る」で内容を確かめ、あわせて公開してください。
          </Trans>
        </Banner>
      )}
      <RefusalBanner refusal={refusal} />
    </>
  );
}
