import { Trans, useLingui } from '@lingui/react/macro';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { DiscardHubDraftDocument } from '../../../gql/hub/graphql.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

/** 下書きを捨てる: back to what the region reads; what it never read goes altogether. */
export function DiscardDialog({ entry: { id, version, state, confirmedOn }, onClose, onGone }: DialogOfEntry & { onGone(): void }) {
  const { t } = useLingui();
  const acts = useHubActs();
  const neverPublished = state === 'DRAFT' || (state === 'OFFERED' && !confirmedOn);
  const discard = async () => {
    if (!(await acts.run(DiscardHubDraftDocument, { input: { entryId: id, expectedVersion: version } }, t`下書きを捨てました`))) return;
    onClose();
    if (neverPublished) onGone();
  };
  return (
    <DeedDialog title={<Trans>下書きを捨てる</Trans>} deed={<Trans>捨てる</Trans>} danger acts={acts} onDo={discard} onClose={onClose}>
      <p>
        {neverPublished ? (
          <Trans>まだ公開されていないので、この資源そのものがなくなります。元には戻せません。</Trans>
        ) : (
          <Trans>公開している内容に戻ります。書いた下書きは元に戻せません。</Trans>
        )}
      </p>
    </DeedDialog>
  );
}
