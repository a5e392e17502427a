import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { LanguageSwitch } from '../../../components/LanguageSwitch.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { PartnerDoorDocument, PartnerSignInDemoDocument, PartnerSignInDocument } from '../../../gql/partner/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { PlainButton } from '../controls/Plain.tsx';
import { typedIn } from '../controls/typed.ts';
import { PlainPage } from '../PlainPage.tsx';

interface Props {
  onSignedIn(staffId: string): void;
}

/** The door of the light pages, with the phone’s own controls. */
export function PartnerDoor({ onSignedIn }: Props) {
  const { t } = useLingui();
  const { run, running, refusal } = useAct(PartnerSignInDocument);
  const [codeNeeded, setCodeNeeded] = useState(false);
  const enter = async (form: HTMLFormElement) => {
    const { must, text } = typedIn(form);
    const result = await run({ input: { login: must('login'), password: must('password'), code: text('code') } });
    if (result?.__typename === 'SecondFactorNeeded') setCodeNeeded(true);
    if (result?.__typename === 'SignedIn') onSignedIn(result.viewer.id);
  };
  return (
    <PlainPage title={t`サインイン`}>
      <LanguageSwitch />
      <form
        className="flex flex-col gap-5 rounded-12 border border-solid-gray-300 bg-white p-5"
        onSubmit={(event) => {
          event.preventDefault();
          void enter(event.currentTarget);
        }}
      >
        <RefusalBanner refusal={refusal} />
        <TextField label={t`ログイン名`} name="login" required autoComplete="username" autoCapitalize="none" spellCheck={false} />
        <TextField label={t`パスワード`} name="password" required type="password" autoComplete="current-password" sends />
        {codeNeeded && (
          <TextField
            label={t`確認コード`}
            name="code"
            required
            support={t`認証アプリに出ている6桁の数字を入れてください。`}
            inputMode="numeric"
            autoComplete="one-time-code"
            sends
            autoFocus
          />
        )}
        <PlainButton type="submit" look="main" busy={running}>
          <Trans>サインイン</Trans>
        </PlainButton>
        <p className="text-dns-14N-130 text-solid-gray-700">
          <Trans>入れないときは、組織の管理者にお尋ねください。</Trans>
        </p>
      </form>
      <a href="/join" className="link text-dns-16N-130">
        <Trans>はじめての団体の方：協力団体として参加する</Trans>
      </a>
      <DemoDoor onSignedIn={onSignedIn} />
    </PlainPage>
  );
}

/** In the demo, the invented people of the partner organisations. */
function DemoDoor({ onSignedIn }: Props) {
  const { data } = useAsk(PartnerDoorDocument, {});
  const { run, refusal } = useAct(PartnerSignInDemoDocument);
  const accounts = data?.demoAccounts.filter(({ tenantKind }) => tenantKind === 'partner') ?? [];
  if (accounts.length === 0) return null;
  const enter = async (key: string) => {
    const result = await run({ input: { key } });
    if (result?.__typename === 'SignedIn') onSignedIn(result.viewer.id);
  };
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-18B-160">
        <Trans>だれかになって試す（架空の人です）</Trans>
      </h2>
      <RefusalBanner refusal={refusal} />
      {accounts.map(({ key, displayName, tenantName }) => (
        <PlainButton key={key} onClick={() => enter(key)}>
          {displayName}（{tenantName}）
        </PlainButton>
      ))}
    </section>
  );
}
