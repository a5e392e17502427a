import { Trans } from '@lingui/react/macro';

/** What a password has to be, told before it is typed. */
export function PasswordRules({ secondFactor }: { secondFactor: boolean }) {
  return (
    <span className="text-dns-16N-130 text-solid-gray-700">
      {secondFactor ? (
        <Trans>8文字以上（確認コードを使っているため）。ログイン名やよく使われる言葉は使えません。文章のように長いものが安全です。</Trans>
      ) : (
        <Trans>
          15文字以上（確認コードを使うなら8文字以上）。ログイン名やよく使われる言葉は使えません。文章のように長いものが安全です。
        </Trans>
      )}
    </span>
  );
}
