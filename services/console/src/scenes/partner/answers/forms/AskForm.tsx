import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerAskDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function AskForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const ask = useCommand(PartnerAskDocument);
  return (
    <AnswerForm
      {...ask}
      sends={<Trans>質問を送る</Trans>}
      onSend={async ({ must }) => {
        if (await ask.run({ referralId, question: must('question') })) onDone();
      }}
    >
      <TextArea
        label={t`聞きたいこと`}
        required
        name="question"
        rows={4}
        support={t`受けるかどうかを決めるために、知りたいことを書いてください。質問は2回までです。`}
      />
    </AnswerForm>
  );
}
