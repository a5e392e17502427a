import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircleWarning } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { ReportAccessDocument } from '../../gql/graphql.ts';
import { useCommand } from '../../lib/server/useCommand.ts';

/** 知らせる. Something in the list looks odd: those who answer for personal data are told, and nobody has to prove it first. */
export function ReportButton({ personId }: { personId: string }) {
  const { t } = useLingui();
  const say = useUndo();
  const [open, setOpen] = useState(false);
  const report = useCommand(ReportAccessDocument);
  const send = async () => {
    if (!(await report.run({ personId }))) return;
    say({ said: t`個人情報担当に知らせました` });
    setOpen(false);
  };
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>
        <MessageCircleWarning aria-hidden className="size-4" />
        <Trans context="report">知らせる</Trans>
      </Button>
      <Dialog
        open={open}
        title={<Trans>個人情報担当に知らせる</Trans>}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="main" isPending={report.running} onPress={send}>
              <Trans context="report">知らせる</Trans>
            </Button>
            <GiveUp />
          </>
        }
      >
        <p className="text-std-16N-170">
          <Trans>
            この方の番号だけが、自分の組織の個人情報担当に届きます。気になった行は、この一覧で確かめてもらいます。知らせたことは記録に残ります。
          </Trans>
        </p>
        <RefusalBanner refusal={report.refusal} />
      </Dialog>
    </>
  );
}
