import { Trans, useLingui } from '@lingui/react/macro';
import { MailCheck } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Brand } from '../../app/Brand.tsx';
import { lookOf } from '../../components/buttonLook.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { OpenData } from '../../components/OpenData.tsx';
import { JoinFields } from './JoinFields.tsx';
import { useApplying } from './useApplying.ts';

/** 協力団体として参加する. For an organisation that is not in the region’s desk yet: a letter to its coordinator, without an account. */
export function JoinPage() {
  const { t } = useLingui();
  const applying = useApplying();
  const title = t`協力団体として参加する`;
  useEffect(() => {
    document.title = `${title} | ${t`つなぎ`}`;
  }, [title, t]);
  if (applying.arrived) return <Thanks />;
  return (
    <Sheet title={title}>
      <div className="flex flex-col gap-3 text-std-16N-170">
        <p>
          <Trans>
            つなぎは、圏域の相談機関と協力団体をつなぐ共有の机です。居場所、仕事、食事、送迎など、できることのある団体の申し込みをお待ちしています。
          </Trans>
        </p>
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>申し込みは、圏域の調整役が読み、電話かメールでお返事します。相談している方の名前や事情は書かないでください。</Trans>
        </p>
      </div>
      <JoinFields applying={applying} />
      <OpenData />
    </Sheet>
  );
}

function Sheet({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <main className="min-h-dvh bg-solid-gray-50 px-4 py-8 desk:py-12">
      <div className="mx-auto flex max-w-2xl flex-col gap-6 rounded-16 border border-solid-gray-200 bg-white p-6 desk:p-8">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Brand />
          <LanguageSwitch />
        </div>
        <h1 className="text-std-24B-150">{title}</h1>
        {children}
      </div>
    </main>
  );
}

function Thanks() {
  return (
    <Sheet title={<Trans>申し込みが届きました</Trans>}>
      <div role="status">
        <EmptyState
          icon={MailCheck}
          title={<Trans>ありがとうございます</Trans>}
          action={
            <a href="/" className={lookOf('outline', 'md', false)}>
              <Trans>サインインの画面へ</Trans>
            </a>
          }
        >
          <Trans>圏域の調整役が読んで、書いていただいた電話かメールにお返事します。この画面は閉じてかまいません。</Trans>
        </EmptyState>
      </div>
    </Sheet>
  );
}
