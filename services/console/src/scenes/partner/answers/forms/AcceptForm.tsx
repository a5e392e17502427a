import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerAcceptDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

export function AcceptForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const accept = useCommand(PartnerAcceptDocument);
  return (
    <AnswerForm
      {...accept}
      sends={<Trans>お受けする</Trans>}
      onSend={async ({ text }) => {
        if (await accept.run({ referralId, note: text('note') })) onDone();
      }}
    >
      <p className="text-std-16N-170">
        <Trans>お受けすると、お願いした所にすぐ伝わり、あなたが担当になります。</Trans>
      </p>
      <TextArea label={t`ひとこと`} optional name="note" support={t`たとえば、見学できる曜日や、連絡する日。`} />
    </AnswerForm>
  );
}
