import { Trans } from '@lingui/react/macro';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { BeginTotpDocument } from '../../../gql/graphql.ts';
import { ProofDialog } from '../ProofDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { type Secret, SetUp } from './SetUp.tsx';

/** 確認コード. Beside the password, six digits of an app: whoever learns the password alone does not get in. */
export function SecondFactorPanel({ on, again }: { on: boolean; again(): void }) {
  const [beginning, setBeginning] = useState(false);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [removing, setRemoving] = useState(false);
  const done = () => {
    setSecret(null);
    setRemoving(false);
    again();
  };
  const begun = (next: Secret) => {
    setBeginning(false);
    setSecret(next);
  };
  return (
    <Panel title={<Trans>確認コード</Trans>} aside={<State on={on} />}>
      <div className="flex flex-col items-start gap-4">
        {secret ? (
          <SetUp secret={secret} onDone={done} onClose={() => setSecret(null)} />
        ) : (
          <>
            <p className="text-dns-16N-130 text-solid-gray-700">
              <Trans>サインインのとき、パスワードのほかに、スマートフォンの認証アプリに出る6桁の数字を入れます。</Trans>
            </p>
            {on ? (
              <Button size="sm" look="danger" onPress={() => setRemoving(true)}>
                <Trans>確認コードをやめる</Trans>
              </Button>
            ) : (
              <Button size="sm" onPress={() => setBeginning(true)}>
                <Trans>使いはじめる</Trans>
              </Button>
            )}
          </>
        )}
      </div>
      {beginning && (
        <ProofDialog
          title={<Trans>確認コードを使いはじめる</Trans>}
          go={<Trans>次へ</Trans>}
          mutation={BeginTotpDocument}
          about={{}}
          onDone={begun}
          onClose={() => setBeginning(false)}
        />
      )}
      {removing && <RemoveDialog onDone={done} onClose={() => setRemoving(false)} />}
    </Panel>
  );
}

function State({ on }: { on: boolean }) {
  if (on)
    return (
      <Badge tone="good" icon={ShieldCheck}>
        <Trans>使っています</Trans>
      </Badge>
    );
  return (
    <Badge icon={ShieldOff}>
      <Trans>使っていません</Trans>
    </Badge>
  );
}
