import { Trans, useLingui } from '@lingui/react/macro';
import { Link2, Unlink2, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useDuty } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { UnlinkEntriesDocument } from '../../../gql/hub/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../../hub/parts/EntryLink.tsx';
import { LinkSource } from '../../hub/parts/LinkSource.tsx';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { Link, OfEntry } from '../entryTypes.ts';
import { LinkDialog } from './LinkDialog.tsx';

interface Props extends OfEntry {
  links: readonly Link[];
}

/** つながり: who works with it, as what, and what flows; told from the side of this entry. */
export function LinksPanel({ entry, links }: Props) {
  const [linking, link] = useState(false);
  const { t } = useLingui();
  const mayLink = useDuty('KEEPS_ENTRIES');
  const over = links.filter(({ ended }) => ended);
  const { id } = entry;
  return (
    <Panel
      title={<Trans>つながり</Trans>}
      aside={
        links.length > over.length && (
          <ButtonLink look="text" size="sm" to="/hub/network" search={{ around: id }}>
            <Waypoints aria-hidden className="size-4" />
            <Trans>図で見る</Trans>
          </ButtonLink>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {links.length === over.length ? (
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>ほかの団体や場とのつながりは、まだ載っていません。</Trans>
          </p>
        ) : (
          <Lines of={id} links={links.filter(({ ended }) => !ended)} />
        )}
        {over.length > 0 && (
          <section aria-label={t`これまでのつながり`} className="flex flex-col gap-1">
            <h3 className="text-dns-16B-130">
              <Trans>これまでのつながり</Trans>
            </h3>
            <Lines of={id} links={over} />
          </section>
        )}
        {mayLink && (
          <div>
            <Button size="sm" onPress={() => link(true)}>
              <Link2 aria-hidden className="size-4" />
              <Trans>つながりを足す</Trans>
            </Button>
          </div>
        )}
      </div>
      {linking && <LinkDialog entry={entry} onClose={() => link(false)} />}
    </Panel>
  );
}

const Lines = ({ of, links }: { of: string; links: readonly Link[] }) => (
  <ul className="divide-y divide-solid-gray-200">
    {links.map((each) => (
      <Line key={each.id} of={of} link={each} />
    ))}
  </ul>
);

function Line({
  of,
  link: { id, role, flows, note, source, confirmedOn, since, until, from, to, viewerCanRemove },
}: {
  of: string;
  link: Link;
}) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const acts = useHubActs();
  const other = from?.id === of ? to : from;
  const day = (on: string | null) => (on ? longDay(on, i18n.locale) : '');
  const end = () => acts.run(UnlinkEntriesDocument, { input: { linkId: id } }, t`つながりは今日までと記しました`);
  if (!other) return null;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5 text-dns-16N-130">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <EntryLink entry={other} />
          <span className="text-dns-14B-130">{word('hubRoles', role)}</span>
          {flows.length > 0 && (
            <span className="text-dns-14N-130 text-solid-gray-700">{flows.map((flow) => word('hubFlows', flow)).join('・')}</span>
          )}
        </span>
        {note && <span>{note}</span>}
        {(since || until) && (
          <span className="text-dns-14N-130 text-solid-gray-700">
            <Trans>
              {day(since)}〜{day(until)}
            </Trans>
          </span>
        )}
        <LinkSource source={source} confirmedOn={confirmedOn} />
        <RefusalBanner refusal={acts.refusal} />
      </div>
      {viewerCanRemove && <IconButton icon={Unlink2} label={t`${other.name}とのつながりは今日まで`} onPress={() => void end()} />}
    </li>
  );
}
