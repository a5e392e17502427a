import { Trans, useLingui } from '@lingui/react/macro';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { Segments } from '../../components/Segments.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { GlassReviewsDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { SealsPanel } from '../office/SealsPanel.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** 緊急閲覧の点検: who opened a protected address and why; another organisation says whether it was necessary. */
export function ReviewsPage() {
  const { t } = useLingui();
  const [state, setState] = useState<'open' | 'judged'>('open');
  const { data, waiting, fault, again } = useAsk(GlassReviewsDocument, { judged: state === 'judged' }, { live: ['task', 'person'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  const reviews = data?.glassBreaks ?? [];
  return (
    <Page title={t`緊急閲覧の点検`}>
      <div className="flex max-w-4xl flex-col gap-5">
        <div>
          <Segments<'open' | 'judged'>
            label={t`点検の状態`}
            chosen={state}
            onChoose={setState}
            segments={[
              { id: 'open', words: t`点検を待つもの` },
              { id: 'judged', words: t`点検したもの` },
            ]}
          />
        </div>
        {waiting && <Waiting />}
        {data && reviews.length === 0 && (
          <EmptyState icon={ShieldCheck} title={state === 'open' ? t`点検を待つ緊急閲覧はありません` : t`点検した緊急閲覧はありません`}>
            <Trans>支援措置の住所を、指定されていない職員が開くと、ここに並びます。</Trans>
          </EmptyState>
        )}
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} />
        ))}
        <SealsPanel />
      </div>
    </Page>
  );
}
