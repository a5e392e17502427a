import { useLingui } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';

interface File {
  id: string;
  fileName: string;
  byteSize: number;
  url: string;
}

/** Stored scans, to be downloaded; each download is asked for anew and noted. */
export function Evidence({ files }: { files: readonly File[] }) {
  const { i18n } = useLingui();
  return (
    <ul className="flex flex-col gap-1">
      {files.map(({ id, fileName, byteSize, url }) => (
        <li key={id}>
          <a href={url} download className="link inline-flex items-center gap-1.5">
            <Paperclip aria-hidden className="size-4 shrink-0" />
            {fileName}
          </a>{' '}
          <span className="text-dns-14N-130 text-solid-gray-700">{i18n.number(Math.ceil(byteSize / 1024))} KB</span>
        </li>
      ))}
    </ul>
  );
}
