import { Trans } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../../hub/parts/EntryLink.tsx';
import type { OfEntry } from '../entryTypes.ts';

/** What it is called, what it is, and who stands behind it. */
export function EntryHead({ entry }: OfEntry) {
  const word = useWord();
  const { name, nameKana, otherNames, summary, organisation, keeper, audience, topics } = entry;
  return (
    <div className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
      <div className="flex flex-col gap-1">
        <h2 className="text-std-24B-150">{name}</h2>
        <p className="text-dns-14N-130 text-solid-gray-700">
          {nameKana}
          {otherNames.length > 0 && (
            <span className="ml-3">
              <Trans>別の呼び名：{otherNames.join('、')}</Trans>
            </span>
          )}
        </p>
      </div>
      {summary && <p className="max-w-3xl text-std-16N-170 whitespace-pre-wrap">{summary}</p>}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-dns-16N-130">
        {organisation && (
          <span>
            <Trans>
              行っている団体：
              <EntryLink entry={organisation} />
            </Trans>
          </span>
        )}
        <span className="text-solid-gray-700">
          <Trans>載せている組織：{keeper.shortName}</Trans>
        </span>
        {audience !== 'EVERYONE' && (
          <Badge tone="quiet" icon={Lock}>
            {word('hubAudiences', audience)}
          </Badge>
        )}
      </div>
      {topics.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {topics.map((topic) => (
            <li key={topic}>
              <Badge tone="quiet">{word('hubTopics', topic)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
