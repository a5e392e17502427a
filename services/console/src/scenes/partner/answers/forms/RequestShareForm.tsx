import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { type FieldGroup, PartnerRequestShareDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { useWord } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { canAskFor } from '../../line/canAskFor.ts';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function RequestShareForm({ referralId, referral, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const word = useWord();
  const request = useCommand(PartnerRequestShareDocument);
  const choices = canAskFor(referral).map((group) => ({ code: group, words: word('fieldGroups', group) }));
  return (
    <AnswerForm
      {...request}
      sends={<Trans>頼む</Trans>}
      onSend={async ({ must }) => {
        const fieldGroup = must('fieldGroup') as FieldGroup;
        if (await request.run({ referralId, fieldGroup, reason: must('reason') })) onDone();
      }}
    >
      <Choices label={t`見せてほしいもの`} required name="fieldGroup" choices={choices} />
      <TextArea label={t`何のために必要ですか`} required name="reason" rows={4} support={t`お願いした所に、そのまま伝わります。`} />
    </AnswerForm>
  );
}
