import { Trans } from '@lingui/react/macro';
import { RefusalBanner } from '../../components/Banner.tsx';
import type { Fault } from '../../lib/server/faults.ts';
import { PlainButton } from './controls/Plain.tsx';

/** The server did not give what the page needs. */
export function FaultNote({ fault, again }: { fault: Fault; again(): void }) {
  return (
    <RefusalBanner
      refusal={fault}
      actions={
        <PlainButton onClick={again}>
          <Trans>もう一度読み込む</Trans>
        </PlainButton>
      }
    />
  );
}
