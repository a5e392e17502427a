import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { HubConfirmingDocument, PublishEntryDocument } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

/** 公開する: the region reads it from now on, or a hub editor is asked first where the office wants that. */
export function PublishDialog({ entry: { id, version }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [what, setWhat] = useState('');
  const { data } = useAsk(HubConfirmingDocument, {});
  const asksFirst = data && data.hubSetting.confirmBy !== 'NOBODY';
  const publish = async () => {
    const input = { entryId: id, expectedVersion: version, what: what.trim() || null };
    const done = await acts.run(PublishEntryDocument, { input }, asksFirst ? t`公開の手続きをしました` : t`公開しました`);
    if (done) onClose();
  };
  return (
    <DeedDialog title={<Trans>公開する</Trans>} deed={<Trans>公開する</Trans>} acts={acts} onDo={publish} onClose={onClose}>
      <p>
        {asksFirst ? (
          <Trans>この組織では、ハブ編集が確認してから圏域に見えます。ハブ編集が自分で公開するときは、すぐに見えます。</Trans>
        ) : (
          <Trans>圏域のすべての組織が、すぐに読めるようになります。前の版も残ります。</Trans>
        )}
      </p>
      <TextField
        label={t`変わったところ`}
        optional
        support={t`「開催日が第3土曜に変わりました」など。履歴に残ります。`}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
        error={faultsOf(acts.refusal).get('what')}
      />
    </DeedDialog>
  );
}
