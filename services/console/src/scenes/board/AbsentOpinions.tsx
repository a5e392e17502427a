import { Trans, useLingui } from '@lingui/react/macro';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { Hushed } from './hush.tsx';
import { opinionsToRead } from './opinionsToRead.ts';

/** What those who could not come have written about an item, to be read out. */
export function AbsentOpinions({ conference, itemId }: { conference: ConferenceWholeFragment; itemId: string }) {
  const { t } = useLingui();
  const opinions = opinionsToRead(conference, itemId);
  if (opinions.length === 0) return null;
  return (
    <section aria-label={t`欠席した人の意見`} className="flex flex-col gap-1.5 border-l-4 border-solid-gray-300 pl-4">
      <h3 className="text-std-18B-160">
        <Trans>欠席した人の意見</Trans>
      </h3>
      <ul className="flex flex-col gap-1.5">
        {opinions.map(({ id, text, name, office }) => (
          <li key={id} className="text-std-20N-150 whitespace-pre-wrap">
            <Hushed>{text}</Hushed>
            <span className="block text-std-16N-170 text-solid-gray-700">
              {name}（{office}）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
