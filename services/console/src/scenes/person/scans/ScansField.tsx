import { Trans, useLingui } from '@lingui/react/macro';
import { Paperclip, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import type { Scans } from './useScans.ts';

const accepted = ['application/pdf', 'image/jpeg', 'image/png'];

/** 写し. Scans and photographs of paper; what is stored is named, and can be left out again. */
export function ScansField({ scans: { scans, running, fault, add, remove }, most }: { scans: Scans; most?: number }) {
  const { t, i18n } = useLingui();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="pb-1.5 text-std-16B-170">
        <Trans>写し</Trans>
      </legend>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>PDF、JPEG、PNG を、1つ 10 MB まで。スマートフォンで撮った写真でもかまいません。</Trans>
      </p>
      {scans.length > 0 && (
        <ul className="flex flex-col">
          {scans.map(({ id, fileName, byteSize }) => (
            <li key={id} className="flex items-center gap-2 text-dns-16N-130">
              <Paperclip aria-hidden className="size-4 shrink-0" />
              {fileName}
              <span className="text-dns-14N-130 text-solid-gray-700">{i18n.number(Math.ceil(byteSize / 1024))} KB</span>
              <IconButton icon={X} label={t`${fileName}を外す`} onPress={() => remove(id)} />
            </li>
          ))}
        </ul>
      )}
      <RefusalBanner refusal={fault} />
      {(most === undefined || scans.length < most) && (
        <div>
          <FileTrigger acceptedFileTypes={accepted} allowsMultiple={most !== 1} onSelect={(files) => void add([...(files ?? [])])}>
            <Button size="sm" isPending={running}>
              <Paperclip aria-hidden className="size-4" />
              {running ? <Trans>送っています</Trans> : <Trans>ファイルを選ぶ</Trans>}
            </Button>
          </FileTrigger>
        </div>
      )}
    </fieldset>
  );
}
