import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { MyPasskeysDocument, type OwnPasskeyFragment, RemovePasskeyDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { knowsPasskeys } from '../../../lib/passkeys/ceremony.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { ProofDialog } from '../ProofDialog.tsx';
import { AddPasskeyDialog } from './AddPasskeyDialog.tsx';

/** パスキー. The devices with which one signs in without a password. */
export function PasskeysPanel() {
  const { t } = useLingui();
  const say = useUndo();
  const { data, fault, again } = useAsk(MyPasskeysDocument, {}, { live: ['session'] });
  const [leaving, setLeaving] = useState<OwnPasskeyFragment | null>(null);
  const [adding, setAdding] = useState(false);
  const passkeys = data?.myPasskeys ?? [];
  const forgotten = ({ name }: OwnPasskeyFragment) => {
    setLeaving(null);
    say({ said: t`パスキー「${name}」を外しました` });
    again();
  };
  return (
    <Panel title={<Trans>パスキー</Trans>}>
      <div className="flex flex-col items-start gap-4">
        <FaultNote fault={fault} again={again} />
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>パスワードの代わりに、この端末の指紋・顔・暗証番号でサインインします。偽のサイトでは働きません。</Trans>
        </p>
        {passkeys.length > 0 && (
          <ul className="flex w-full flex-col divide-y divide-solid-gray-200">
            {passkeys.map((passkey) => (
              <li key={passkey.id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
                <Words passkey={passkey} />
                <Button size="sm" onPress={() => setLeaving(passkey)}>
                  <Trans>外す</Trans>
                </Button>
              </li>
            ))}
          </ul>
        )}
        {knowsPasskeys() ? (
          <Button size="sm" onPress={() => setAdding(true)}>
            <Trans>この端末を登録する</Trans>
          </Button>
        ) : (
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>このブラウザーでは使えません。</Trans>
          </p>
        )}
      </div>
      {adding && (
        <AddPasskeyDialog
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            say({ said: t`パスキーを登録しました` });
            again();
          }}
        />
      )}
      {leaving && (
        <ProofDialog
          title={<Trans>パスキー「{leaving.name}」を外しますか</Trans>}
          go={<Trans>外す</Trans>}
          danger
          mutation={RemovePasskeyDocument}
          about={{ passkeyId: leaving.id }}
          onDone={() => forgotten(leaving)}
          onClose={() => setLeaving(null)}
        >
          <Trans>この端末では、もうサインインできなくなります。端末に残っている分は、端末の設定で消してください。</Trans>
        </ProofDialog>
      )}
    </Panel>
  );
}

function Words({ passkey: { name, createdAt, lastUsedAt } }: { passkey: OwnPasskeyFragment }) {
  const { i18n } = useLingui();
  const since = moment(createdAt, i18n.locale);
  const used = lastUsedAt && moment(lastUsedAt, i18n.locale);
  return (
    <div className="flex flex-col gap-1 text-dns-16N-130">
      <p className="flex items-center gap-2">
        <KeyRound aria-hidden className="size-5" />
        {name}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {used ? (
          <Trans>
            登録 {since}・最後に使ったのは {used}
          </Trans>
        ) : (
          <Trans>登録 {since}・まだ使っていません</Trans>
        )}
      </p>
    </div>
  );
}
