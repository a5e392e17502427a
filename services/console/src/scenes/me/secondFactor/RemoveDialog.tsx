import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { RemoveTotpDocument } from '../../../gql/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { CodeField, digitsOf } from './CodeField.tsx';

/** It goes only with a code in hand: an unattended screen is not enough. */
export function RemoveDialog({ onDone, onClose }: { onDone(): void; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const remove = useAct(RemoveTotpDocument);
  const [code, setCode] = useState('');
  const go = async () => {
    if (!(await remove.run({ input: { code: digitsOf(code) } }))) return;
    say({ said: t`確認コードをやめました` });
    onDone();
  };
  return (
    <Dialog
      open
      title={<Trans>確認コードをやめますか</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={remove.running} onPress={go}>
            <Trans>確認コードをやめる</Trans>
          </Button>
          <Button look="text" onPress={onClose}>
            <Trans>つづけて使う</Trans>
          </Button>
        </>
      }
    >
      <p className="text-std-16N-170">
        <Trans>パスワードだけで入れるようになります。短いパスワード（15文字未満）のときは、先にパスワードを変えてください。</Trans>
      </p>
      <CodeField code={code} onChange={setCode} refusal={remove.refusal} />
      <RefusalBanner refusal={remove.refusal} />
    </Dialog>
  );
}
