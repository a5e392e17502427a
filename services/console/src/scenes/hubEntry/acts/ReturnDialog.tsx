import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { ReturnHubDraftDocument } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

/** 差し戻す: back to whoever wrote it, with what is to be put right. */
export function ReturnDialog({ entry: { id, version, keeper }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [note, setNote] = useState('');
  const giveBack = async () => {
    const input = { entryId: id, expectedVersion: version, note };
    if (await acts.run(ReturnHubDraftDocument, { input }, t`差し戻しました`)) onClose();
  };
  return (
    <DeedDialog title={<Trans>差し戻す</Trans>} deed={<Trans>差し戻す</Trans>} acts={acts} onDo={giveBack} onClose={onClose}>
      <TextArea
        label={t`直してほしいところ`}
        required
        support={t`${keeper.shortName}に伝わります。書いた内容は消えません。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faultsOf(acts.refusal).get('note')}
      />
    </DeedDialog>
  );
}
