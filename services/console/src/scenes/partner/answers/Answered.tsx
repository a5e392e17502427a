import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheckBig } from 'lucide-react';
import { PlainLink } from '../controls/Plain.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { type Answer, answers } from './answers.ts';

/** It has arrived, and this is what happens now. */
export function Answered({ id, answer }: { id: string; answer: Answer }) {
  const { i18n } = useLingui();
  const { done, next } = answers[answer];
  return (
    <PlainPage title={i18n._(done)}>
      <div role="status" className="flex flex-col gap-4 rounded-12 border-2 border-success-2 bg-white px-5 py-6">
        <CircleCheckBig aria-hidden className="size-10 text-success-2" />
        <div>
          <h2 className="pb-2 text-std-18B-160">
            <Trans>このあとのこと</Trans>
          </h2>
          <ul className="flex list-disc flex-col gap-2 pl-5 text-std-16N-170">
            {next.map((each) => (
              <li key={each.id}>{i18n._(each)}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className="flex flex-col gap-3">
        <PlainLink look="main" to={{ page: 'lines' }}>
          <Trans>一覧へ戻る</Trans>
        </PlainLink>
        {answer !== 'return' && (
          <PlainLink to={{ page: 'line', id }}>
            <Trans>この方の内容を見る</Trans>
          </PlainLink>
        )}
      </div>
    </PlainPage>
  );
}
