import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { InSeriesFragment } from '../../../gql/graphql.ts';

/** 前回の宿題: what the meeting before gave, and how far it has come. */
export function PreviousHomework({ previous: { id, sessionNumber } }: { previous: InSeriesFragment }) {
  return (
    <Link to="/conferences/$id" params={{ id }} search={{ tab: 'homework' }} className="link">
      <Trans>前回（第{sessionNumber}回）の宿題</Trans>
    </Link>
  );
}
