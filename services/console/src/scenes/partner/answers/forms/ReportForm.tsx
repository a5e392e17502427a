import { Trans } from '@lingui/react/macro';
import { PartnerCompleteDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';
import { OutcomeFields, outcomeIn } from './OutcomeFields.tsx';

export function ReportForm({ referralId, onDone }: AnswerFormProps) {
  const complete = useCommand(PartnerCompleteDocument);
  return (
    <AnswerForm
      {...complete}
      sends={<Trans>結果を報告して終える</Trans>}
      onSend={async (typed) => {
        if (await complete.run({ referralId, ...outcomeIn(typed) })) onDone();
      }}
    >
      <OutcomeFields />
    </AnswerForm>
  );
}
