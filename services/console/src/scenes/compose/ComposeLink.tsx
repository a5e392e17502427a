import { Trans } from '@lingui/react/macro';
import { Send } from 'lucide-react';
import { ButtonLink } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';

/** The way to a new referral. `about`: this person; else it is asked first. */
export function ComposeLink({ about, hint }: { about?: string; hint?: string }) {
  return (
    <ButtonLink size="sm" look="main" to="/referrals/new" search={about ? { person: about } : {}}>
      <Send aria-hidden className="size-4" />
      <Trans>紹介をつくる</Trans>
      {hint && <Keys hint>{hint}</Keys>}
    </ButtonLink>
  );
}
