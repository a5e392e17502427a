import { Trans, useLingui } from '@lingui/react/macro';
import type { GlassReviewFragment } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';

const minute = 60_000;

/** Who opened what, for how long and why, as lines of a list: on the card, and once more where it is judged. */
export function Opening({ review: { who, at, until, reason } }: { review: GlassReviewFragment }) {
  const { i18n } = useLingui();
  const minutes = Math.round((Date.parse(until) - Date.parse(at)) / minute);
  return (
    <>
      <dt className="text-solid-gray-700">
        <Trans>開いた人</Trans>
      </dt>
      <dd>{who}</dd>
      <dt className="text-solid-gray-700">
        <Trans>開いたもの</Trans>
      </dt>
      <dd>
        <Trans>支援措置で守られている住所（町名・番地・建物、学校、かかりつけ、自宅の電話）</Trans>
      </dd>
      <dt className="text-solid-gray-700">
        <Trans>開いていた時間</Trans>
      </dt>
      <dd>
        <Trans>
          {moment(at, i18n.locale)} 〜 {moment(until, i18n.locale)}（{minutes}分）
        </Trans>
      </dd>
      <dt className="text-solid-gray-700">
        <Trans>理由</Trans>
      </dt>
      <dd className="whitespace-pre-wrap">{reason}</dd>
    </>
  );
}
