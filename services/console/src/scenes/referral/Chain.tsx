import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Panel } from '../../components/Panel.tsx';
import type { ChainLinkFragment, ReferralWholeFragment } from '../../gql/graphql.ts';
import { StateBadge } from './StateBadge.tsx';

/** つながり. What this referral follows, and what has followed it: nothing is opened again, so the story is a chain. */
export function Chain({ referral: { parent, children } }: { referral: ReferralWholeFragment }) {
  if (!parent && children.length === 0) return null;
  return (
    <Panel title={<Trans>前後の紹介</Trans>}>
      <dl className="flex flex-col gap-4 text-dns-16N-130">
        {parent && (
          <Part term={<Trans>もとの紹介</Trans>}>
            <Line link={parent} />
          </Part>
        )}
        {children.length > 0 && (
          <Part term={<Trans>このあとの紹介</Trans>}>
            {children.map((child) => (
              <Line key={child.id} link={child} />
            ))}
          </Part>
        )}
      </dl>
    </Panel>
  );
}

const Part = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className="flex flex-col gap-1.5">
    <dt className="text-dns-14B-130 text-solid-gray-700">{term}</dt>
    <dd className="flex flex-col gap-3">{children}</dd>
  </div>
);

function Line({ link: { id, number, state, deliverAt, sender, receiver } }: { link: ChainLinkFragment }) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Link to="/referrals/$id" params={{ id }} className="link">
        {number}
      </Link>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-dns-14N-130">
        {sender.shortName}
        <ArrowRight aria-label="→" className="size-4" />
        {receiver.shortName}
        <StateBadge state={state} deliverAt={deliverAt} />
      </span>
    </div>
  );
}
