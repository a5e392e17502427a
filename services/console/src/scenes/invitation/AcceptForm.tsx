import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AcceptInvitationDocument } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { PasswordRules } from '../me/password/PasswordRules.tsx';

interface Props {
  token: string;
  login: string;
  /** Accepted, but the first day is still to come. */
  onLater(validFrom: string): void;
}

/** A new password, or the present one of whoever works elsewhere in the region already; then one is in. */
export function AcceptForm({ token, login, onLater }: Props) {
  const { t } = useLingui();
  const accept = useAct(AcceptInvitationDocument);
  const [codeNeeded, setCodeNeeded] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '', code: '' } });
  const submit = handleSubmit(async ({ password, code }) => {
    const done = await accept.run({ input: { token, password, code: code.normalize('NFKC').trim() || null } });
    if (done?.__typename === 'SecondFactorNeeded') setCodeNeeded(true);
    if (done?.__typename === 'AcceptedForLater') onLater(done.validFrom);
    if (done?.__typename === 'SignedIn') location.assign('/');
  });
  const faults = faultsOf(accept.refusal);
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <RefusalBanner refusal={accept.refusal} />
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
      <Button type="submit" look="main" size="lg" wide isPending={accept.running}>
        <Trans>登録してサインイン</Trans>
      </Button>
    </form>
  );
}
