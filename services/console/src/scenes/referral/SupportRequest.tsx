import { Trans } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useDownload } from '../../lib/server/useDownload.ts';

/** 支援依頼書. The paper for offices that work with paper; printing it is noted like any other look. */
export function SupportRequest({ referralId }: { referralId: string }) {
  const { fetchFile, running, fault, dismiss } = useDownload();
  return (
    <>
      <Button size="sm" isPending={running} onPress={() => fetchFile(`/papers/support-request/${referralId}.pdf`)}>
        <FileText aria-hidden className="size-4" />
        <Trans>支援依頼書（PDF）</Trans>
      </Button>
      <Dialog open={fault !== null} title={<Trans>支援依頼書</Trans>} onClose={dismiss}>
        <RefusalBanner refusal={fault} />
      </Dialog>
    </>
  );
}
