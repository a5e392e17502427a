import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerReturnDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { useCodes } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function ReturnForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const reasons = useCodes('returnReasons');
  const back = useCommand(PartnerReturnDocument);
  return (
    <AnswerForm
      {...back}
      sends={<Trans>差し戻す</Trans>}
      onSend={async ({ must, text }) => {
        if (await back.run({ referralId, reason: must('reason'), note: text('note') })) onDone();
      }}
    >
      <p className="text-std-16N-170">
        <Trans>内容が足りないときや、あて先がちがうときに使います。差し戻すと、この内容は見られなくなります。</Trans>
      </p>
      <Choices label={t`理由`} required name="reason" choices={reasons} />
      <TextArea label={t`ひとこと`} optional name="note" support={t`何を足せばよいか、どこが合いそうかを書いてください。`} />
    </AnswerForm>
  );
}
