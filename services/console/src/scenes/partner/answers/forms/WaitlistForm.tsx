import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerWaitlistDocument } from '../../../../gql/partner/graphql.ts';
import { thisDay } from '../../../../lib/dates/showDay.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { DayInput } from '../../controls/DayInput.tsx';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function WaitlistForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const wait = useCommand(PartnerWaitlistDocument);
  return (
    <AnswerForm
      {...wait}
      sends={<Trans>空き待ちにする</Trans>}
      onSend={async ({ must, text }) => {
        if (await wait.run({ referralId, expectedOn: must('expectedOn'), note: text('note') })) onDone();
      }}
    >
      <p className="text-std-16N-170">
        <Trans>空き待ちのあいだは、氏名と連絡先のほかは見えません。空きが出ると、また見られます。</Trans>
      </p>
      <DayInput label={t`空きの見込み`} required name="expectedOn" min={thisDay()} support={t`だいたいの日でかまいません。`} />
      <TextArea label={t`ひとこと`} optional name="note" />
    </AnswerForm>
  );
}
