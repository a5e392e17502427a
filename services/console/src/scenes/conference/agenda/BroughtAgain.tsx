import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarArrowDown } from 'lucide-react';
import { ButtonLink } from '../../../components/Button.tsx';
import type { ItemWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, nearDay } from '../../../lib/dates/showDay.ts';

/** 次回に出す: what the meeting did not come to is brought again by its own office, once; then where it stands now. */
export function BroughtAgain({ item: { id, mayBringTo, broughtAgain } }: { item: ItemWholeFragment }) {
  const { i18n } = useLingui();
  if (broughtAgain)
    return (
      <Link
        to="/conferences/$id"
        params={{ id: broughtAgain.conferenceId }}
        search={{ item: broughtAgain.itemId }}
        className="link self-start text-dns-16N-130"
      >
        <Trans>次回（{nearDay(dayOf(broughtAgain.startsAt), i18n.locale)}）に出しました</Trans>
      </Link>
    );
  if (!mayBringTo) return null;
  return (
    <div className="print:hidden">
      <ButtonLink size="sm" to="/conferences/$id" params={{ id: mayBringTo }} search={{ from: id }}>
        <CalendarArrowDown aria-hidden className="size-4" />
        <Trans>次回に出す</Trans>
      </ButtonLink>
    </div>
  );
}
