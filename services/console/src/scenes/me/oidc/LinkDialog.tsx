import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { BeginOidcLinkDocument } from '../../../gql/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';

/** The present password first; then the browser goes to the provider, which sends it back to this page. */
export function LinkDialog({ onClose }: { onClose(): void }) {
  const { t } = useLingui();
  const { run, running, refusal } = useAct(BeginOidcLinkDocument);
  const [password, setPassword] = useState('');
  const go = async () => {
    const begun = await run({ input: { password } });
    if (begun) window.location.assign(begun.address);
  };
  return (
    <Dialog
      open
      title={<Trans>共通ログインを結びつける</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={running} onPress={go}>
            <Trans>共通ログインの画面へ進む</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <TextField
        label={t`いまのパスワード`}
        required
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        error={refusal?.fields?.find(({ field }) => field === 'password')?.message}
      />
      <RefusalBanner refusal={refusal} />
    </Dialog>
  );
}
