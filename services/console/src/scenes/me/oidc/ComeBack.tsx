import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Banner } from '../../../components/Banner.tsx';

const route = getRouteApi('/me');

/** What became of the way to the provider and back. */
export function ComeBack() {
  const { oidc, number } = route.useSearch();
  if (!oidc) return null;
  if (oidc === 'linked')
    return (
      <Banner kind="success" title={<Trans>共通ログインを結びつけました</Trans>}>
        <Trans>次からは、サインインの画面で組織の共通ログインを選べます。</Trans>
      </Banner>
    );
  return (
    <Banner kind="warning" title={<Trans>共通ログインを結びつけられませんでした</Trans>}>
      {oidc === 'unavailable' && <Trans>共通ログインの提供元につながりません。しばらくしてから、もう一度お試しください。</Trans>}
      {oidc === 'wait' && <Trans>試した回数が多すぎます。しばらく待ってから、もう一度お試しください。</Trans>}
      {oidc === 'refused' && <Trans>もう一度はじめからお試しください。続くときは、組織の管理者に相談してください。</Trans>}{' '}
      {number && <Trans>問い合わせ番号 {number}</Trans>}
    </Banner>
  );
}
