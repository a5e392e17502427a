import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChangePasswordDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { PasswordRules } from './PasswordRules.tsx';

/** The password is changed with the present one in hand; other devices must then sign in anew. */
export function PasswordPanel({ secondFactor }: { secondFactor: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={<Trans>パスワード</Trans>}
      aside={
        !open && (
          <Button size="sm" onPress={() => setOpen(true)}>
            <Trans>変える</Trans>
          </Button>
        )
      }
    >
      {open ? <PasswordForm secondFactor={secondFactor} onClose={() => setOpen(false)} /> : <PasswordRules secondFactor={secondFactor} />}
    </Panel>
  );
}

function PasswordForm({ secondFactor, onClose }: { secondFactor: boolean; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const change = useAct(ChangePasswordDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { current: '', next: '' } });
  const save = handleSubmit(async (input) => {
    if (!(await change.run({ input }))) return;
    say({ said: t`パスワードを変えました。ほかの端末では、もう一度サインインが必要です。` });
    onClose();
  });
  const faults = faultsOf(change.refusal);
  const missing = t`入れてください。`;
  return (
    <form noValidate onSubmit={save} className="flex flex-col gap-5">
      <RefusalBanner refusal={change.refusal} />
      <TextField
        label={t`いまのパスワード`}
        required
        type="password"
        autoComplete="current-password"
        error={formState.errors.current ? missing : faults.get('current')}
        {...register('current', { required: true })}
      />
      <TextField
        label={t`新しいパスワード`}
        required
        type="password"
        autoComplete="new-password"
        support={<PasswordRules secondFactor={secondFactor} />}
        error={formState.errors.next ? missing : faults.get('next')}
        {...register('next', { required: true })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" isPending={change.running}>
          <Trans>パスワードを変える</Trans>
        </Button>
        <Button look="text" onPress={onClose}>
          <Trans>やめる</Trans>
        </Button>
      </div>
    </form>
  );
}
