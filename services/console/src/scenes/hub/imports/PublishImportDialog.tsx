import { Trans } from '@lingui/react/macro';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import type { HubDoing } from '../parts/useHubActs.ts';

interface Props {
  acts: HubDoing;
  onPublish(): Promise<void>;
  onClose(): void;
}

/** Asks once for the whole list: what is complete goes out, what is not stays a draft. */
export function PublishImportDialog({ acts, onPublish, onClose }: Props) {
  return (
    <Dialog
      open
      title={<Trans>まとめて公開する</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={acts.running} onPress={() => void onPublish()}>
            <Trans>公開する</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>
        <Trans>この表から取り込んだ下書きのうち、必要な項目がそろっているものを公開します。</Trans>
      </p>
      <p className="text-solid-gray-700">
        <Trans>
          そろっていないものは下書きのまま残り、行ごとに理由が出ます。直してから、もう一度公開できます。ハブ編集の確認がいる組織では、確認待ちになります。
        </Trans>
      </p>
      <p className="text-solid-gray-700">
        <Trans>取り込んだあとにほかの人が直したものと、取り込む前から公開していない変更があったものは、まとめて公開しません。</Trans>
      </p>
    </Dialog>
  );
}
