import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AcceptInvitationDocument, SignInDocument } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useActs } from '../../lib/server/useAct.ts';
import { PasswordRules } from '../me/password/PasswordRules.tsx';

interface Props {
  token: string;
  login: string;
  /** The link is used up, and one is not in: the first day is still to come, or the login name was somebody’s already. */
  onUsed(validFrom: string): void;
}

/**
 * A new password, or the present one of whoever works elsewhere in the region already; then one is in. The answer to a new one
 * tells nobody whether there was an account: so one is signed in with it like anybody.
 */
export function AcceptForm({ token, login, onUsed }: Props) {
  const { t } = useLingui();
  const { run, running, refusal } = useActs();
  const [codeNeeded, setCodeNeeded] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '', code: '' } });
  const submit = handleSubmit(async ({ password, code }) => {
    const done = await run(AcceptInvitationDocument, { input: { token, password, code: code.normalize('NFKC').trim() || null } });
    if (done?.__typename === 'SecondFactorNeeded') setCodeNeeded(true);
    const entered = done?.__typename === 'InvitationUsed' ? await run(SignInDocument, { input: { login, password } }) : done;
    if (entered?.__typename === 'SignedIn') location.assign('/');
    else if (done?.__typename === 'InvitationUsed') onUsed(done.validFrom);
  });
  const faults = faultsOf(refusal);
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <RefusalBanner refusal={refusal} />
      {/* So that the browser's own keeper of passwords files it under the right name. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <TextField
        label={t`パスワード`}
        required
        type="password"
        autoComplete="new-password"
        sends
        support={
          <>
            <PasswordRules secondFactor={false} /> <Trans>このログイン名をもう使っている方は、いまのパスワードを入れてください。</Trans>
          </>
        }
        error={formState.errors.password ? t`パスワードを入れてください。` : faults.get('password')}
        {...register('password', { required: true })}
      />
      {codeNeeded && (
        <TextField
          label={t`確認コード`}
          required
          support={t`認証アプリに出ている6桁の数字を入れてください。`}
          inputMode="numeric"
          autoComplete="one-time-code"
          sends
          autoFocus
          error={faults.get('code')}
          {...register('code')}
        />
      )}
      <Button type="submit" look="main" size="lg" wide isPending={running}>
        <Trans>登録してサインイン</Trans>
      </Button>
    </form>
  );
}
