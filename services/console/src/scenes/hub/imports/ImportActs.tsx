import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { type ImportWholeFragment, PublishImportDocument, RunImportDocument, UndoImportDocument } from '../../../gql/hub/graphql.ts';
import { type HubDoing, useHubActs } from '../parts/useHubActs.ts';
import { PublishImportDialog } from './PublishImportDialog.tsx';
import type { PublishedFigures } from './RunBanner.tsx';

interface Props {
  brought: ImportWholeFragment;
  /** Everything of it is out: there is nothing left to publish. */
  allOut: boolean;
  onPublished(figures: PublishedFigures): void;
}

/** 取り込む, まとめて公開する, and 取り消す as long as that is possible. */
export function ImportActs({ brought: { id, state, undoable }, allOut, onPublished }: Props) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [asking, ask] = useState<'undo' | 'publish' | null>(null);
  const input = { importId: id };
  const undo = async () => {
    if (await acts.run(UndoImportDocument, { input }, t`取り込みを取り消しました`)) ask(null);
  };
  const publish = async () => {
    const done = await acts.run(PublishImportDocument, { input }, t`公開の手続きをしました`);
    if (!done) return;
    onPublished(done);
    ask(null);
  };
  if (state === 'UNDONE') return null;
  return (
    <ActionBar note={!asking && <RefusalBanner refusal={acts.refusal} />}>
      {state === 'RUN' && undoable && (
        <Button isPending={acts.running} onPress={() => ask('undo')}>
          <Trans>取り消す</Trans>
        </Button>
      )}
      {state === 'RUN' && (
        <>
          <ButtonLink to="/hub/own" search={{ shelf: 'drafts' }}>
            <Trans>公開前のものを見る</Trans>
          </ButtonLink>
          {!allOut && (
            <Button look="main" isPending={acts.running} onPress={() => ask('publish')}>
              <Trans>まとめて公開する</Trans>
            </Button>
          )}
        </>
      )}
      {state === 'READ' && (
        <Button look="main" isPending={acts.running} onPress={() => void acts.run(RunImportDocument, { input }, t`下書きに取り込みました`)}>
          <Trans>下書きに取り込む</Trans>
        </Button>
      )}
      {asking === 'undo' && <UndoDialog acts={acts} onUndo={undo} onClose={() => ask(null)} />}
      {asking === 'publish' && <PublishImportDialog acts={acts} onPublish={publish} onClose={() => ask(null)} />}
    </ActionBar>
  );
}

function UndoDialog({ acts, onUndo, onClose }: { acts: HubDoing; onUndo(): Promise<void>; onClose(): void }) {
  return (
    <Dialog
      open
      title={<Trans>取り込みを取り消す</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={acts.running} onPress={() => void onUndo()}>
            <Trans>取り消す</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>
        <Trans>作った下書きは消え、直した下書きは元に戻ります。取り込んだあとに直したり公開したりしたものは、そのまま残します。</Trans>
      </p>
    </Dialog>
  );
}
