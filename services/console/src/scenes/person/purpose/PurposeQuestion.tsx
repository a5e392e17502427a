import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Page } from '../../../components/Page.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { AccessPurpose } from '../../../gql/graphql.ts';
import { useCodes } from '../../../lib/words/words.ts';

/** Outside one’s own work one says first why one looks. It stands in the access log, where the person can read it. */
export function PurposeQuestion({ onAnswer }: { onAnswer(purpose: AccessPurpose): void }) {
  const { t } = useLingui();
  const purposes = useCodes('accessPurposes');
  const [purpose, setPurpose] = useState('');
  return (
    <Page title={t`利用者`}>
      <div className="mx-auto flex max-w-xl flex-col gap-6 rounded-16 border border-solid-gray-300 bg-white p-6 desk:mt-8 desk:p-8">
        <div>
          <h2 className="text-std-20B-150">
            <Trans>担当の外の方です</Trans>
          </h2>
          <p className="pt-2 text-std-16N-170">
            <Trans>何のために見るのかを選んでください。閲覧の記録に残り、本人も見ることができます。</Trans>
          </p>
        </div>
        <RadioGroup label={t`見る目的`} required value={purpose} onChange={setPurpose}>
          {purposes.map(({ code, words }) => (
            <Radio key={code} value={code} card>
              {words}
            </Radio>
          ))}
        </RadioGroup>
        <Button look="main" isDisabled={!purpose} onPress={() => onAnswer(purpose.toUpperCase() as AccessPurpose)}>
          <Trans>この目的で見る</Trans>
        </Button>
      </div>
    </Page>
  );
}
