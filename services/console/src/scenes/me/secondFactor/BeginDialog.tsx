import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { BeginTotpDocument } from '../../../gql/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import type { Secret } from './SetUp.tsx';

/** The present password first: what is set up at a screen that somebody has left would be theirs who found it. */
export function BeginDialog({ onBegun, onClose }: { onBegun(secret: Secret): void; onClose(): void }) {
  const { t } = useLingui();
  const { run, running, refusal } = useAct(BeginTotpDocument);
  const [password, setPassword] = useState('');
  const begin = async () => {
    const secret = await run({ input: { password } });
    if (secret) onBegun(secret);
  };
  return (
    <Dialog
      open
      title={<Trans>確認コードを使いはじめる</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={running} onPress={begin}>
            <Trans>次へ</Trans>
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
