import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useDownload } from '../../lib/server/useDownload.ts';

/** A paper to hand over, as PDF. That it was printed is noted before it leaves. */
export function PaperButton({ url, children }: { url: string; children: ReactNode }) {
  const { fetchFile, running, fault, dismiss } = useDownload();
  return (
    <>
      <Button size="sm" isPending={running} onPress={() => void fetchFile(url)}>
        <FileText aria-hidden className="size-4" />
        {children}
      </Button>
      <Dialog open={fault !== null} title={children} onClose={dismiss}>
        <RefusalBanner refusal={fault} />
      </Dialog>
    </>
  );
}
