import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Banner } from '../../components/Banner.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import type { ReferralAction, ReferralWholeFragment } from '../../gql/graphql.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

interface Props {
  referral: ReferralWholeFragment;
  begin(act: ReferralAction, referralId: string): void;
  again(): void;
}

/** What has not left yet: a draft to go on with, or one that waits for its thirty seconds. */
export function DraftState(props: Props) {
  const { id, state, deliverAt, availableActions, previewable } = props.referral;
  if (state !== 'DRAFT') return null;
  return (
    <div className="pb-5 print:hidden">
      {deliverAt ? (
        <Leaving {...props} deliverAt={deliverAt} />
      ) : (
        <Banner
          kind="info"
          title={<Trans>まだ送っていない下書きです</Trans>}
          actions={
            <>
              {previewable && (
                <ButtonLink size="sm" look="main" to="/referrals/new" search={{ draft: id }}>
                  <Trans>続きを書く</Trans>
                </ButtonLink>
              )}
              {availableActions.includes('DISCARD') && (
                <Button size="sm" look="text" onPress={() => props.begin('DISCARD', id)}>
                  <Trans>下書きを捨てる</Trans>
                </Button>
              )}
            </>
          }
        >
          <Trans>相手にはまだ何も伝わっていません。</Trans>
        </Banner>
      )}
    </div>
  );
}

/** 送信待ち. For thirty seconds nothing has left the office; taking it back leaves no trace at the other side. */
function Leaving({ referral: { id, receiver, holdSeconds }, deliverAt, begin, again }: Props & { deliverAt: string }) {
  const { t } = useLingui();
  const seconds = useSecondsLeft(deliverAt);
  const late = seconds === 0;
  const look = useEffectEvent(again);
  useEffect(() => {
    if (!late) return;
    const clock = setInterval(() => look(), 2000);
    return () => clearInterval(clock);
  }, [late]);
  return (
    <Banner
      kind="info"
      quiet
      title={late ? t`${receiver.shortName}に届けています` : t`送信待ち　あと${seconds}秒で${receiver.shortName}に届きます`}
      actions={
        !late && (
          <Button look="main" onPress={() => begin('RECALL', id)}>
            <Trans>送信を取り消す</Trans>
          </Button>
        )
      }
    >
      <ProgressBar aria-label={t`送信待ち`} value={holdSeconds - seconds} maxValue={holdSeconds} className="mt-1 block">
        {({ percentage = 0 }) => (
          <span className="block h-2 max-w-md overflow-hidden rounded-full bg-solid-gray-200">
            <span className="block h-full bg-key-900 transition-[width] duration-1000 ease-linear" style={{ width: `${percentage}%` }} />
          </span>
        )}
      </ProgressBar>
      <p className="pt-2">
        <Trans>取り消すと下書きに戻り、相手には何も伝わりません。ほかのページに移ってもかまいません。</Trans>
      </p>
    </Banner>
  );
}
