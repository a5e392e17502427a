import { Trans, useLingui } from '@lingui/react/macro';
import { FileQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Page } from '../components/Page.tsx';
import type { Fault } from '../lib/server/faults.ts';

/** No such address, or a record that does not exist for the viewer: the two look alike on purpose. */
export function MissingPage() {
  const { t } = useLingui();
  return (
    <Page title={t`見つかりませんでした`}>
      <EmptyState
        icon={FileQuestionMark}
        title={<Trans>このアドレスのページはありません</Trans>}
        action={
          <ButtonLink to="/inbox" look="main">
            <Trans>受信箱へ</Trans>
          </ButtonLink>
        }
      >
        <Trans>番号を確かめてください。提供の期限が終わった記録も、ここでは見つかりません。</Trans>
      </EmptyState>
    </Page>
  );
}

function Trouble({ title, children, again }: { title: ReactNode; children: ReactNode; again(): void }) {
  return (
    <div role="alert" className="mx-auto flex max-w-xl flex-col items-start gap-4 px-6 py-16">
      <h1 className="text-std-24B-150">{title}</h1>
      {children}
      <Button look="main" onPress={again}>
        <Trans>もう一度読み込む</Trans>
      </Button>
    </div>
  );
}

/** The server did not give what the page needs: what happened, what to do, the number to read on the phone. */
export function FaultPage({ fault, again }: { fault: Fault; again(): void }) {
  if (fault.code === 'NOT_FOUND') return <MissingPage />;
  return (
    <Trouble title={fault.title} again={again}>
      <p className="text-std-16N-170">{fault.whatToDo}</p>
      {fault.requestId && (
        <p className="text-dns-14N-130 text-solid-gray-700">
          <Trans>問い合わせ番号 {fault.requestId.slice(0, 8)}</Trans>
        </p>
      )}
    </Trouble>
  );
}

/** A fault of the page itself. */
export function BrokenPage() {
  return (
    <Trouble title={<Trans>画面を出せませんでした</Trans>} again={() => location.reload()}>
      <p className="text-std-16N-170">
        <Trans>こちらの不具合です。読み込み直しても同じときは、開いていたページの名前を添えて管理者にお伝えください。</Trans>
      </p>
    </Trouble>
  );
}
