import { Plural, Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SignOutDocument } from '../../gql/graphql.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { wipeVault } from '../../lib/vault/vault.ts';
import { countUnsent } from '../../scenes/board/outbox/rooms.ts';
import { useViewer } from '../Viewer.tsx';

/**
 * サインアウト. Whatever is kept on this machine goes with it; where lines of a meeting have not reached the board yet, that is
 * asked first.
 */
export function useSignOut(): { signOut(): Promise<void>; question: ReactNode } {
  const { id } = useViewer();
  const leave = useAct(SignOutDocument);
  const [unsent, ask] = useState(0);
  const go = async () => {
    if (!(await leave.run({}))) return;
    await wipeVault();
    location.assign('/');
  };
  const signOut = async () => {
    const lines = await countUnsent(id);
    if (lines === 0) return go();
    ask(lines);
  };
  const question = (
    <Dialog
      insistent
      open={unsent > 0}
      title={<Trans>まだ送っていない行があります</Trans>}
      actions={
        <>
          <Button look="main" autoFocus onPress={() => ask(0)}>
            <Trans>サインアウトしない</Trans>
          </Button>
          <Button look="danger" isPending={leave.running} onPress={go}>
            <Trans>捨ててサインアウト</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Plural value={unsent} other="会議のボードに書いた#行が、この端末に残っています。サインアウトすると消えます。" />
      </p>
      <p>
        <Trans>つながる場所で会議のボードを開くと、続きから送られます。</Trans>
      </p>
    </Dialog>
  );
  return { signOut, question };
}
