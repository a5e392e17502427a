import { Trans } from '@lingui/react/macro';
import { Badge } from '../../components/Badge.tsx';
import type { MeQuery } from '../../gql/graphql.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';

type Post = NonNullable<MeQuery['viewer']>['memberships'][number];

/** 所属. Where one works and what one may do there, in words; another organisation is chosen at the top of the page. */
export function Posts({ posts }: { posts: readonly Post[] }) {
  const word = useWord();
  return (
    <ul className="flex flex-col divide-y divide-solid-gray-200">
      {posts.map(({ id, current, jobTitle, roles, tenant, unit }) => (
        <li key={id} className="flex flex-col gap-1 py-3 text-dns-16N-130 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16B-130">
            {unit ? `${tenant.name} ${unit.name}` : tenant.name}
            {current && posts.length > 1 && (
              <Badge tone="key">
                <Trans>いま</Trans>
              </Badge>
            )}
          </p>
          <p>{jobTitle}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            <Trans>役割：{listed(roles.map((role) => word('roles', role)))}</Trans>
          </p>
        </li>
      ))}
    </ul>
  );
}
