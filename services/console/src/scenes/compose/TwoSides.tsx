import { useLingui } from '@lingui/react/macro';
import { Eye, PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { classes } from '../../components/classes.ts';
import { Page } from '../../components/Page.tsx';
import { Segments } from '../../components/Segments.tsx';

type Side = 'form' | 'preview';

interface Props {
  number: string | undefined;
  preview: ReactNode;
  children: ReactNode;
}

/** The form with the preview beside it; on a small screen one or the other. */
export function TwoSides({ number, preview, children }: Props) {
  const { t } = useLingui();
  const [side, setSide] = useState<Side>('form');
  const sides = [
    { id: 'form', words: t`書く`, icon: PencilLine },
    { id: 'preview', words: t`相手に見える画面`, icon: Eye },
  ] as const;
  return (
    <Page
      title={t`紹介をつくる`}
      beside={number && <span className="text-mono-14N-150 text-solid-gray-700">{number}</span>}
      tools={
        <span className="wide:hidden">
          <Segments<Side> label={t`表示`} chosen={side} onChoose={setSide} segments={sides} />
        </span>
      }
    >
      <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
        <div className={classes('flex min-w-0 flex-col gap-6', side === 'preview' && 'hidden wide:flex')}>{children}</div>
        <div className={classes('min-w-0 wide:sticky wide:top-4 wide:block', side === 'form' && 'hidden')}>{preview}</div>
      </div>
    </Page>
  );
}
