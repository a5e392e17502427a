import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Brand } from '../../app/Brand.tsx';
import { DemoBand } from '../../app/DemoBand.tsx';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { DemoAccountsDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { OfficeEntrance } from './OfficeEntrance.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { SignInForm } from './SignInForm.tsx';

/** The door. In the demo it also offers the invented colleagues. */
export function SignInPage({ onSignedIn }: { onSignedIn(): void }) {
  const { t } = useLingui();
  const { data } = useAsk(DemoAccountsDocument, {});
  const accounts = data?.demoAccounts ?? [];
  const title = t`サインイン | つなぎ`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="min-h-dvh bg-solid-gray-50">
      {accounts.length > 0 && (
        <header>
          <DemoBand />
        </header>
      )}
      <main
        className={`mx-auto grid w-full items-start gap-8 px-4 py-8 desk:px-8 desk:py-12 ${accounts.length ? 'max-w-6xl wide:grid-cols-[26rem_1fr]' : 'max-w-md'}`}
      >
        <div className="flex flex-col gap-6 rounded-16 border border-solid-gray-200 bg-white p-6 desk:p-8">
          <div className="flex flex-col gap-3">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <Brand />
              <LanguageSwitch />
            </div>
            <p className="text-dns-16N-130 text-solid-gray-700">
              <Trans>圏域の相談支援をつなぐ、共有の机です。</Trans>
            </p>
          </div>
          <h1 className="text-std-24B-150">
            <Trans>サインイン</Trans>
          </h1>
          <OfficeEntrance address={new URLSearchParams(window.location.search)} />
          <SignInForm onSignedIn={onSignedIn} />
          <PasskeyButton onSignedIn={onSignedIn} />
          <p className="text-dns-14N-130 text-solid-gray-700">
            <Trans>入れないときは、組織の管理者にお尋ねください。</Trans>
          </p>
          <p className="border-t border-solid-gray-200 pt-5 text-dns-16N-130">
            <a href="/join" className="link">
              <Trans>はじめての団体の方：協力団体として参加する</Trans>
            </a>
          </p>
        </div>
        {accounts.length > 0 && <DemoAccounts accounts={accounts} onSignedIn={onSignedIn} />}
      </main>
    </div>
  );
}
