import { Trans, useLingui } from '@lingui/react/macro';
import { PartnerFailDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { useCodes } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';
import { OutcomeFields, outcomeIn } from './OutcomeFields.tsx';

export function StopForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const reasons = useCodes('failReasons');
  const fail = useCommand(PartnerFailDocument);
  const whose = [
    { code: 'PERSON', words: t`ご本人` },
    { code: 'PROVIDER', words: t`こちら` },
  ];
  return (
    <AnswerForm
      {...fail}
      danger
      sends={<Trans>続かなかったと報告する</Trans>}
      onSend={async (typed) => {
        const by = typed.must('by') === 'PERSON' ? 'PERSON' : 'PROVIDER';
        if (await fail.run({ referralId, reason: typed.must('reason'), by, ...outcomeIn(typed) })) onDone();
      }}
    >
      <Choices label={t`理由`} required name="reason" choices={reasons} />
      <Choices label={t`どちらの決めたことですか`} required name="by" choices={whose} />
      <OutcomeFields />
    </AnswerForm>
  );
}
