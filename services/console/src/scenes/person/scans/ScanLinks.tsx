import { useLingui } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';
import { Button } from 'react-aria-components';
import { RefusalBanner } from '../../../components/Banner.tsx';
import type { ScanFragment } from '../../../gql/graphql.ts';
import { useDownload } from '../../../lib/server/useDownload.ts';

/** Stored scans, to be downloaded; each download is asked for anew and noted. */
export function ScanLinks({ files }: { files: readonly ScanFragment[] }) {
  const { i18n, t } = useLingui();
  const { fetchFile, fault } = useDownload();
  return (
    <>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {files.map(({ id, fileName, byteSize, url }) => (
          <li key={id} className="text-dns-16N-130">
            <Button
              aria-label={t`${fileName}をダウンロード`}
              onPress={() => void fetchFile(url)}
              className="link inline-flex min-h-6 cursor-pointer items-center gap-1.5"
            >
              <Paperclip aria-hidden className="size-4 shrink-0" />
              {fileName}
            </Button>{' '}
            <span className="text-dns-14N-130 text-solid-gray-700">{i18n.number(Math.ceil(byteSize / 1024))} KB</span>
          </li>
        ))}
      </ul>
      <RefusalBanner refusal={fault} />
    </>
  );
}
