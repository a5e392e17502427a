import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ConfirmTotpDocument } from '../../../gql/graphql.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { CodeField, digitsOf } from './CodeField.tsx';
import { QrCode } from './QrCode.tsx';

export interface Secret {
  secret: string;
  otpauthUrl: string;
}

/** In fours, as it is typed in where no camera reads it. */
const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** The app reads the picture and proves with its first code that it has. Until then nothing is switched on. */
export function SetUp({ secret, onDone, onClose }: { secret: Secret; onDone(): void; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const confirm = useAct(ConfirmTotpDocument);
  const [code, setCode] = useState('');
  const save = async () => {
    if (!(await confirm.run({ input: { code: digitsOf(code) } }))) return;
    say({ said: t`確認コードを使いはじめました。ほかの端末では、もう一度サインインが必要です。` });
    onDone();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="flex flex-wrap items-center gap-5">
        <QrCode text={secret.otpauthUrl} label={t`認証アプリで読み取るQRコード`} />
        <div className="flex min-w-48 flex-1 flex-col gap-2 text-dns-16N-130">
          <p>
            <Trans>1. スマートフォンの認証アプリで、このQRコードを読み取ります。</Trans>
          </p>
          <p>
            <Trans>2. アプリに出た6桁の数字を、下に入れます。</Trans>
          </p>
          <p className="text-solid-gray-700">
            <Trans>読み取れないときは、次の文字をアプリに入れてください。</Trans>
          </p>
          <code className="text-mono-16N-150 break-all select-all">{inFours(secret.secret)}</code>
        </div>
      </div>
      <CodeField code={code} onChange={setCode} refusal={confirm.refusal} />
      <RefusalBanner refusal={confirm.refusal} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" isPending={confirm.running}>
          <Trans>使いはじめる</Trans>
        </Button>
        <Button look="text" onPress={onClose}>
          <Trans>やめる</Trans>
        </Button>
      </div>
    </form>
  );
}
