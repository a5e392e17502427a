import { Trans } from '@lingui/react/macro';

/** Says on every page that nothing here is real. */
export function DemoBand() {
  return (
    <p className="bg-yellow-300 px-4 py-1 text-center text-dns-14B-130 text-black">
      <Trans>お試し用の画面です。登場する人はすべて架空です。本当の個人情報を入れないでください。</Trans>
    </p>
  );
}
