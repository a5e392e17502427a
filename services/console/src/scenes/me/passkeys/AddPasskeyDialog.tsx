import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { BeginPasskeyDocument, FinishPasskeyDocument } from '../../../gql/graphql.ts';
import { createPasskey } from '../../../lib/passkeys/ceremony.ts';
import { useActs } from '../../../lib/server/useAct.ts';
import { PresentPassword } from '../ProofDialog.tsx';

/** パスキーを登録する: the present password first, then the device asks by itself. */
export function AddPasskeyDialog({ onDone, onClose }: { onDone(): void; onClose(): void }) {
  const { t } = useLingui();
  const { run, running, refusal } = useActs();
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const [stopped, setStopped] = useState(false);
  const add = async () => {
    const begun = await run(BeginPasskeyDocument, { input: { password } });
    if (!begun) return;
    const response = await createPasskey(begun.options);
    setStopped(!response);
    if (response && (await run(FinishPasskeyDocument, { input: { ticket: begun.ticket, response, name } }))) onDone();
  };
  return (
    <Dialog
      open
      title={<Trans>この端末のパスキーを登録する</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={running} onPress={add}>
            <Trans>登録する</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <TextField
        label={t`端末の名前`}
        required
        support={t`あとで見分けるための名前です。「職場のパソコン」など。`}
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={refusal?.fields?.find(({ field }) => field === 'name')?.message}
      />
      <PresentPassword password={password} onChange={setPassword} refusal={refusal} />
      {stopped && (
        <p role="status" className="text-dns-16N-130 text-solid-gray-800">
          <Trans>端末での確認が途中で終わりました。もう一度お試しください。</Trans>
        </p>
      )}
      <RefusalBanner refusal={refusal} />
    </Dialog>
  );
}
