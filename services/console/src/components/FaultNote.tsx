import { Trans } from '@lingui/react/macro';
import type { Fault } from '../lib/server/faults.ts';
import { RefusalBanner } from './Banner.tsx';
import { lookOf } from './buttonLook.ts';

/**
 * A part of a page could not be loaded: why, and the button that tries again. The rest of the page stays. The button is the
 * browser’s own, for the light pages show this too.
 */
export function FaultNote({ fault, again }: { fault: Fault | null; again(): void }) {
  return (
    <RefusalBanner
      refusal={fault}
      actions={
        <button type="button" onClick={again} className={lookOf('outline', 'md', false)}>
          <Trans>もう一度読み込む</Trans>
        </button>
      }
    />
  );
}
