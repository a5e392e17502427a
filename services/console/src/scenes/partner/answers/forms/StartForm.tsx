import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerStartDocument } from '../../../../gql/partner/graphql.ts';
import { thisDay } from '../../../../lib/dates/showDay.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { DayInput } from '../../controls/DayInput.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function StartForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const start = useCommand(PartnerStartDocument);
  const now = thisDay();
  return (
    <AnswerForm
      {...start}
      sends={<Trans>支援を始める</Trans>}
      onSend={async ({ must, text }) => {
        if (await start.run({ referralId, firstContactOn: must('firstContactOn'), note: text('note') })) onDone();
      }}
    >
      <DayInput label={t`はじめて連絡がついた日`} required name="firstContactOn" defaultValue={now} max={now} />
      <TextArea label={t`ひとこと`} optional name="note" />
    </AnswerForm>
  );
}
