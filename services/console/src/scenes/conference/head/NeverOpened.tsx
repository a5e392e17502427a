import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ConferenceStep, ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { StepDialog } from './StepDialog.tsx';
import { TimeDialog } from './TimeDialog.tsx';

/** Its day is over and nobody has opened it: the office that calls it says whether it was held, was not, or is moved. */
export function NeverOpened({ conference }: { conference: ConferenceWholeFragment }) {
  const [asked, ask] = useState<ConferenceStep | null>(null);
  const { neverOpened, availableActions } = conference;
  if (!neverOpened) return null;
  const may = (step: ConferenceStep) => availableActions.includes(step);
  const acts = (
    <>
      {may('OPEN') && (
        <Button look="main" onPress={() => ask('OPEN')}>
          <Trans>開かれた</Trans>
        </Button>
      )}
      {may('CHANGE') && (
        <Button onPress={() => ask('CHANGE')}>
          <Trans>日を改める</Trans>
        </Button>
      )}
      {may('CANCEL') && (
        <Button onPress={() => ask('CANCEL')}>
          <Trans>開かれなかった</Trans>
        </Button>
      )}
    </>
  );
  const settles = may('CHANGE') || may('CANCEL');
  return (
    <>
      <Banner kind="warning" title={<Trans>予定の日を過ぎましたが、開会の記録がありません</Trans>} actions={settles && acts}>
        {settles ? (
          <Trans>開かれたのか、開かれなかったのか、日を改めるのかを選んでください。</Trans>
        ) : (
          <Trans>開かれたかどうかは、招集した組織が記録します。</Trans>
        )}
      </Banner>
      {asked === 'CHANGE' && <TimeDialog conference={conference} onClose={() => ask(null)} />}
      {asked && asked !== 'CHANGE' && <StepDialog conference={conference} step={asked} onClose={() => ask(null)} />}
    </>
  );
}
