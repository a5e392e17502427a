import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, longDay } from '../../../lib/dates/showDay.ts';

/** 関係機関. Offices that keep a record of their own of the same person. */
export function Links({ person: { links } }: { person: PersonWholeFragment }) {
  const { i18n } = useLingui();
  return (
    <Panel title={<Trans>関係機関</Trans>}>
      {links.length === 0 ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>紹介が受けられると、相手の組織にも記録ができ、ここに出ます。</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-2 text-dns-16N-130">
          {links.map(({ tenant, since }) => (
            <li key={tenant.id}>
              {tenant.shortName}{' '}
              <span className="text-dns-14N-130 text-solid-gray-700">
                <Trans>{longDay(dayOf(since), i18n.locale)}から</Trans>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
