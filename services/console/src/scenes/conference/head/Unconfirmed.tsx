import { Plural, Trans } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { Opinions } from '../seat/Opinions.tsx';
import { beforeApproval } from './beforeApproval.ts';

/** Before minutes are approved for good: who has not confirmed them, and what somebody wanted otherwise. */
export function Unconfirmed({ conference }: { conference: ConferenceWholeFragment }) {
  const { waiting, remarked } = beforeApproval(conference);
  return (
    <>
      {waiting.length > 0 && (
        <Banner kind="warning" title={<Plural value={waiting.length} other="確認待ちの人が#人います" />}>
          <ul className="list-disc pl-6">
            {waiting.map(({ id, name, office }) => (
              <li key={id}>
                {name}（{office}）
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {remarked.length > 0 && (
        <Banner kind="warning" title={<Trans>直してほしいという指摘があります</Trans>}>
          <ul className="list-disc pl-6">
            {remarked.map(({ id, name, office }) => (
              <li key={id}>
                {name}（{office}）
                <Opinions conference={conference} memberId={id} occasion="MINUTES" />
              </li>
            ))}
          </ul>
          <p>
            <Trans>直っていなければ、決裁せずに会議録を直せる状態に戻してください。</Trans>
          </p>
        </Banner>
      )}
    </>
  );
}
