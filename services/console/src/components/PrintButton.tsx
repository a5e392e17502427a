import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { Button } from './Button.tsx';

/** Prints the page as it stands. A phone prints nothing, so its narrow head keeps the room for what one does there. */
export function PrintButton() {
  return (
    <span className="hidden desk:contents">
      <Button size="sm" onPress={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        <Trans>印刷</Trans>
      </Button>
    </span>
  );
}
