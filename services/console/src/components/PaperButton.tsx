import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDownload } from '../lib/server/useDownload.ts';
import { RefusalBanner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

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
