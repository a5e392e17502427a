import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import type { GlassReviewFragment } from '../../gql/graphql.ts';
import { longDay, moment } from '../../lib/dates/showDay.ts';
import { JudgeDialog } from './JudgeDialog.tsx';
import { Opening } from './Opening.tsx';

/** One emergency access: number, office and reason; never a name or a place of the person. */
export function ReviewCard({ review }: { review: GlassReviewFragment }) {
  const { i18n } = useLingui();
  const id = useId();
  const [judging, setJudging] = useState(false);
  const { number, tenant, dueOn, reviewer, canJudge, judgement } = review;
  return (
    <article aria-labelledby={id} className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id={id} className="text-std-18B-160">
          {number}
        </h2>
        <span className="text-dns-16N-130 text-solid-gray-700">{tenant.shortName}</span>
        <Finding judgement={judgement} dueOn={longDay(dueOn, i18n.locale)} />
      </header>
      <dl className="grid gap-x-6 gap-y-2 text-dns-16N-130 desk:grid-cols-[8rem_minmax(0,1fr)]">
        <Opening review={review} />
        <dt className="text-solid-gray-700">
          <Trans>点検する組織</Trans>
        </dt>
        <dd>{reviewer.shortName}</dd>
        {judgement && (
          <>
            <dt className="text-solid-gray-700">
              <Trans>点検の結果</Trans>
            </dt>
            <dd>
              <p className="whitespace-pre-wrap">{review.judgementNote}</p>
              <p className="text-dns-14N-130 text-solid-gray-700">
                {[review.judgedBy, review.judgedAt && moment(review.judgedAt, i18n.locale)].filter(Boolean).join('　')}
              </p>
            </dd>
          </>
        )}
      </dl>
      {canJudge && (
        <div>
          <Button look="main" size="sm" onPress={() => setJudging(true)}>
            <Trans>点検する</Trans>
          </Button>
        </div>
      )}
      {judging && <JudgeDialog review={review} onClose={() => setJudging(false)} />}
    </article>
  );
}

function Finding({ judgement, dueOn }: { judgement: GlassReviewFragment['judgement']; dueOn: string }) {
  if (judgement === 'JUSTIFIED')
    return (
      <Badge tone="good">
        <Trans>必要だった</Trans>
      </Badge>
    );
  if (judgement === 'UNJUSTIFIED')
    return (
      <Badge tone="bad">
        <Trans>必要とは認められない</Trans>
      </Badge>
    );
  return (
    <Badge tone="wait">
      <Trans>{dueOn}までに点検</Trans>
    </Badge>
  );
}
