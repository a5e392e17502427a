import { Trans, useLingui } from '@lingui/react/macro';
import { TextArea } from '../../../../components/TextField.tsx';
import { PartnerAdmitDocument, PartnerResumeDocument } from '../../../../gql/partner/graphql.ts';
import { useCommand } from '../../../../lib/server/useCommand.ts';
import { AnswerForm, type AnswerFormProps } from '../AnswerForm.tsx';

/** Room has been found for somebody who waited. */
export function AdmitForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const admit = useCommand(PartnerAdmitDocument);
  return (
    <AnswerForm
      {...admit}
      sends={<Trans>空きが出たと伝える</Trans>}
      onSend={async ({ text }) => {
        if (await admit.run({ referralId, note: text('note') })) onDone();
      }}
    >
      <TextArea label={t`ひとこと`} optional name="note" />
    </AnswerForm>
  );
}

/** Support goes on after a pause. */
export function ResumeForm({ referralId, onDone }: AnswerFormProps) {
  const { t } = useLingui();
  const resume = useCommand(PartnerResumeDocument);
  return (
    <AnswerForm
      {...resume}
      sends={<Trans>再開する</Trans>}
      onSend={async ({ text }) => {
        if (await resume.run({ referralId, note: text('note') })) onDone();
      }}
    >
      <TextArea label={t`ひとこと`} optional name="note" />
    </AnswerForm>
  );
}
