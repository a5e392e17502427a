import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';
import { Button } from 'react-aria-components';
import { RefusalBanner } from '../../../components/Banner.tsx';
import type { SheetShownFragment } from '../../../gql/graphql.ts';
import { useDownload } from '../../../lib/server/useDownload.ts';
import { useHush } from '../../board/hush.tsx';

/** The file that a page is: whether one may have it is asked anew with each click, and each is noted. */
export function SheetFile({ file: { fileName, mediaType, byteSize, pages, url } }: { file: NonNullable<SheetShownFragment['file']> }) {
  const { t, i18n } = useLingui();
  const { fetchFile, fault } = useDownload();
  const named = useHush()(fileName);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-dns-16N-130">
        <Button
          aria-label={t`${named}をダウンロード`}
          onPress={() => void fetchFile(url)}
          className="link inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-left break-all"
        >
          <Paperclip aria-hidden className="size-4 shrink-0" />
          {named}
        </Button>
        <span className="text-dns-14N-130 text-solid-gray-700">
          {pages !== null && <Plural value={pages} other="#ページ・" />}
          {i18n.number(Math.ceil(byteSize / 1024))} KB
        </span>
        {mediaType === 'application/pdf' && (
          <span className="text-dns-14N-130 text-solid-gray-700">
            <Trans>会議資料のPDFには綴じません。ここから開いて印刷します。</Trans>
          </span>
        )}
      </p>
      <RefusalBanner refusal={fault} />
    </>
  );
}
