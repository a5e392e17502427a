import { Trans, useLingui } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../../components/Button.tsx';

const accepted = ['application/pdf', 'image/jpeg', 'image/png'];

interface Props {
  file: File | null;
  /** How much the files of one meeting may take together, in megabytes. */
  most: number;
  onChoose(file: File): void;
}

/** The file that a page is to be: chosen here, and sent with the title. */
export function FileOfPaper({ file, most, onChoose }: Props) {
  const { i18n } = useLingui();
  const choose = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onChoose(first);
  };
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="pb-1.5 text-std-16B-170">
        <Trans>ファイル</Trans>
      </legend>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>
          PDF、JPEG、PNG を、1つ 10 MB まで、1つの会議で合わせて {most} MB
          まで。写真や画像はA4の大きさに縮めて、会議資料のPDFに綴じます。PDFは綴じずに、題とページ数を載せます。
        </Trans>
      </p>
      {file && (
        <p className="flex flex-wrap items-center gap-x-2 text-dns-16N-130">
          <Paperclip aria-hidden className="size-4 shrink-0" />
          <span className="break-all">{file.name}</span>
          <span className="text-dns-14N-130 text-solid-gray-700">{i18n.number(Math.ceil(file.size / 1024))} KB</span>
        </p>
      )}
      <div>
        <FileTrigger acceptedFileTypes={accepted} onSelect={choose}>
          <Button size="sm">
            <Paperclip aria-hidden className="size-4" />
            {file ? <Trans>ほかのファイルにする</Trans> : <Trans>ファイルを選ぶ</Trans>}
          </Button>
        </FileTrigger>
      </div>
    </fieldset>
  );
}
