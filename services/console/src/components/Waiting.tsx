import { Trans } from '@lingui/react/macro';

/** Shown only after a moment, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <p role="status" className="animate-[appear_0s_linear_0.4s_both] px-4 py-10 text-center text-dns-16N-130 text-solid-gray-700">
      <Trans>読み込んでいます</Trans>
    </p>
  );
}
