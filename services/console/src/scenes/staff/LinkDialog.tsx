import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { moment } from '../../lib/dates/showDay.ts';

interface Props {
  link: string;
  name: string;
  expiresAt: string | null;
  onClose(): void;
}

/** The link is shown this once; it cannot be read again, only made anew. */
export function LinkDialog({ link, name, expiresAt, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <Dialog
      open
      insistent
      title={<Trans>{name}さんに渡すリンク</Trans>}
      actions={
        <>
          <Button look="main" onPress={copy}>
            {copied ? <Check aria-hidden className="size-5" /> : <Copy aria-hidden className="size-5" />}
            <span aria-live="polite">{copied ? <Trans>コピーしました</Trans> : <Trans>リンクをコピーする</Trans>}</span>
          </Button>
          <Button look="text" onPress={onClose}>
            <Trans>閉じる</Trans>
          </Button>
        </>
      }
    >
      <Banner kind="warning" title={<Trans>このリンクは、いまだけ出ています</Trans>}>
        <Trans>閉じると、もう見られません。本人だけに届く方法で渡してください。1回だけ使えます。</Trans>
      </Banner>
      <TextField label={t`招待のリンク`} readOnly value={link} onFocus={({ target }) => target.select()} />
      {expiresAt && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>{moment(expiresAt, i18n.locale)} まで使えます。</Trans>
        </p>
      )}
    </Dialog>
  );
}
