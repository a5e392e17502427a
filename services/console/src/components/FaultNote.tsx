import { Trans } from '@lingui/react/macro';
import type { Fault } from '../lib/server/faults.ts';
import { RefusalBanner } from './Banner.tsx';
import { Button } from './Button.tsx';

/** A part of a page could not be loaded: why, and the button that tries again. The rest of the page stays. */
export function FaultNote({ fault, again }: { fault: Fault | null; again(): void }) {
  return (
    <RefusalBanner
      refusal={fault}
      actions={
        <Button size="sm" onPress={again}>
          <Trans>もう一度読み込む</Trans>
        </Button>
      }
    />
  );
}
