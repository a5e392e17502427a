import { Trans, useLingui } from '@lingui/react/macro';
import { PartnerSignOutDocument, type PartnerViewerQuery } from '../../gql/partner/graphql.ts';
import { chooseLanguage } from '../../lib/i18n.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { GoTo } from './controls/Plain.tsx';

type Viewer = PartnerViewerQuery['viewer'];

/** For whom one is here, and the way out. */
export function PartnerHead({ viewer }: { viewer: Viewer }) {
  const { t, i18n } = useLingui();
  const leave = useAct(PartnerSignOutDocument);
  const signOut = async () => {
    if (await leave.run({})) location.assign('/partner');
  };
  const item = 'link block min-h-11 w-full px-4 py-2.5 text-left text-dns-16N-130 cursor-pointer';
  return (
    <header className="border-b border-solid-gray-300 bg-white print:hidden">
      <div className="mx-auto flex max-w-xl items-center justify-between gap-3 px-4 py-2">
        <GoTo to={{ page: 'lines' }} className="flex min-h-11 min-w-0 items-center gap-2.5">
          <img src="/tsunagi.svg" alt={t`つなぎ`} className="size-8 shrink-0" />
          <span className="flex min-w-0 flex-col">
            <span className="truncate text-dns-16B-130">{viewer?.tenant.shortName ?? <Trans>つなぎ</Trans>}</span>
            {viewer && <span className="truncate text-dns-14N-130 text-solid-gray-700">{viewer.displayName}</span>}
          </span>
        </GoTo>
        <details className="relative shrink-0">
          <summary className="flex min-h-11 cursor-pointer list-none items-center rounded-6 px-2.5 text-oln-16N-100 text-key-900 underline underline-offset-[0.1875rem]">
            <Trans>メニュー</Trans>
          </summary>
          <div className="absolute right-0 z-20 w-60 rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2">
            {viewer && (
              <a href="/inbox" className={item}>
                <Trans>パソコン用の画面</Trans>
              </a>
            )}
            <button type="button" className={item} onClick={() => chooseLanguage(i18n.locale === 'ja' ? 'en' : 'ja')}>
              {i18n.locale === 'ja' ? 'English' : '日本語'}
            </button>
            {viewer && (
              <button type="button" className={item} onClick={signOut}>
                <Trans>サインアウト</Trans>
              </button>
            )}
          </div>
        </details>
      </div>
    </header>
  );
}
