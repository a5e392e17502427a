import { Trans } from '@lingui/react/macro';

/** The mark: two rings that hold each other. */
export function Brand() {
  return (
    <span className="flex items-center gap-2.5">
      <img src="/tsunagi.svg" alt="" className="size-8" />
      <span className="text-std-20B-150">
        <Trans>つなぎ</Trans>
      </span>
    </span>
  );
}
