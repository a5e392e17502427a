import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerDeclineDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { useCodes } from '../../../../lib/words/words.ts';
import { Choices } from '../../controls/Choices.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

/** The one reason that is the person's own: then it is the person who said no. */
const personsOwn = 'person_declined';

export function DeclineForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const reasons = useCodes('declineReasons');
  const decline = useCommand(PartnerDeclineDocument);
  return (
    <AnswerForm
      {...decline}
      danger
      sends={<Trans>お断りする</Trans>}
      onSend={async ({ must, text }) => {
        const reason = must('reason');
        if (await decline.run({ referralId, reason, by: reason === personsOwn ? 'PERSON' : 'PROVIDER', note: text('note') })) onDone();
      }}
    >
      <Choices label={t`理由`} required name="reason" choices={reasons} />
      <TextArea
        label={t`ひとこと`}
        optional
        name="note"
        support={t`「来月なら受けられる」「◯◯のほうが合いそう」など、次につながることを書いてください。`}
      />
    </AnswerForm>
  );
}
