import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DateField } from '../../../components/DateField.tsx';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { EndEntryDocument } from '../../../gql/hub/graphql.ts';
import { today } from '../../../lib/dates/today.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

/** 終わったと記す: it leaves the lists and stays readable, with its last day and why. */
export function EndDialog({ entry: { id, kind }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [until, setUntil] = useState<string | null>(today().toString());
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const faults = faultsOf(acts.refusal);
  const end = async () => {
    setMissing(!until);
    if (!until) return;
    if (await acts.run(EndEntryDocument, { input: { entryId: id, until, reason } }, t`終わったと記しました`)) onClose();
  };
  return (
    <DeedDialog title={<Trans>終わったと記す</Trans>} deed={<Trans>終わったと記す</Trans>} danger acts={acts} onDo={end} onClose={onClose}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        {kind === 'SKILL' ? (
          <Trans>
            終わりの日から、一覧には出なくなります。連絡先や書かれていた内容は、履歴からも消えます。また載せるには、本人の同意をあらためて得てください。
          </Trans>
        ) : (
          <Trans>
            終わりの日から、一覧や紹介先には出なくなります。これまでのことは履歴として残り、書きかけの内容は再開すれば続きから直せます。
          </Trans>
        )}
      </p>
      <DateField
        label={t`終わりの日`}
        required
        lean="behind"
        value={until}
        onChange={setUntil}
        error={missing ? t`日を入れてください。` : faults.get('until')}
      />
      <TextField
        label={t`理由`}
        required
        support={t`「運営していた団体の解散」など。`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={faults.get('reason')}
      />
    </DeedDialog>
  );
}
