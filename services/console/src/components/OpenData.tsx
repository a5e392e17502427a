import { Trans } from '@lingui/react/macro';

const { shokudo, hsds } = { shokudo: '/open/shokudo.csv', hsds: '/hsds/' };

/** 公開データ: what everybody may read of the hub, for other programs. It needs no account and tells of nobody. */
export function OpenData() {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-solid-gray-200 pt-4 text-dns-14N-130 text-solid-gray-700 print:hidden">
      <span>
        <Trans>だれでも使える公開データ：</Trans>
      </span>
      <a href={shokudo} className="link">
        <Trans>食堂の一覧（CSV）</Trans>
      </a>
      <a href={hsds} className="link">
        <Trans>団体・場・サービス（HSDS 3、JSON）</Trans>
      </a>
    </p>
  );
}
