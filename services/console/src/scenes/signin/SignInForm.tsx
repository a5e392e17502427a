import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { SignInDocument } from '../../gql/graphql.ts';
import { useAct } from '../../lib/server/useAct.ts';

const proof = z.object({
  login: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
  code: z.optional(z.string()),
});

/** Login name and password; the code only where the account asks for one. Pasting works in every field. */
export function SignInForm({ onSignedIn }: { onSignedIn(staffId: string): void }) {
  const { t } = useLingui();
  const { run, running, refusal } = useAct(SignInDocument);
  const [codeNeeded, setCodeNeeded] = useState(false);
  const {
    register,
    handleSubmit,
    formState: { errors },
  } = useForm({ resolver: zodResolver(proof), defaultValues: { login: '', password: '', code: '' } });

  const submit = handleSubmit(async ({ login, password, code }) => {
    const result = await run({ input: { login: login.trim(), password, code: code?.trim() || null } });
    if (result?.__typename === 'SecondFactorNeeded') setCodeNeeded(true);
    if (result?.__typename === 'SignedIn') onSignedIn(result.viewer.id);
  });
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <RefusalBanner refusal={refusal} />
      <TextField
        label={t`ログイン名`}
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.login && t`ログイン名を入れてください。`}
        {...register('login')}
      />
      <TextField
        label={t`パスワード`}
        required
        type="password"
        autoComplete="current-password"
        sends
        error={errors.password && t`パスワードを入れてください。`}
        {...register('password')}
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
          {...register('code')}
        />
      )}
      <Button type="submit" look="main" size="lg" wide isPending={running}>
        <Trans>サインイン</Trans>
      </Button>
    </form>
  );
}
