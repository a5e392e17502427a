import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerHoldDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { useCodes } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function HoldForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const reasons = useCodes('holdReasons');
  const hold = useCommand(PartnerHoldDocument);
  return (
    <AnswerForm
      {...hold}
      sends={<Trans>休止する</Trans>}
      onSend={async ({ must, text }) => {
        if (await hold.run({ referralId, reason: must('reason'), note: text('note') })) onDone();
      }}
    >
      <Choices label={t`理由`} required name="reason" choices={reasons} />
      <TextArea label={t`ひとこと`} optional name="note" />
    </AnswerForm>
  );
}
