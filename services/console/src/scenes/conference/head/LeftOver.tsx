import { Plural, Trans } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { Hushed } from '../../board/hush.tsx';
import { notDiscussed } from './notDiscussed.ts';

/** Before a meeting is closed: of what nothing has been written, and what becomes of it. */
export function LeftOver({ conference }: { conference: ConferenceWholeFragment }) {
  const left = notDiscussed(conference);
  if (left.length === 0) return null;
  return (
    <Banner kind="warning" title={<Plural value={left.length} other="記録のない議題が#つあります" />}>
      <ul className="list-disc pl-6">
        {left.map(({ id, position, title }) => (
          <li key={id}>
            {position}. <Hushed>{title}</Hushed>
          </li>
        ))}
      </ul>
      {conference.recurrence && (
        <p>
          <Trans>
            次回を準備すると、人のことでない議題は資料ごと引き継がれます。案件は、出した人に知らせが届き、次回の日の根拠であらためて出します。
          </Trans>
        </p>
      )}
    </Banner>
  );
}
