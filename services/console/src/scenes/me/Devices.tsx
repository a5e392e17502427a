import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Badge } from '../../components/Badge.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { EndSessionDocument, type SignedInDeviceFragment, SignOutEverywhereDocument } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { wipeVault } from '../../lib/vault/vault.ts';

/** サインイン中の端末. One that is not one’s own is ended here; a lost phone with all others at once. */
export function Devices({ sessions, again }: { sessions: readonly SignedInDeviceFragment[]; again(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const end = useAct(EndSessionDocument);
  const [leaving, setLeaving] = useState(false);
  const endOne = async ({ id, device }: SignedInDeviceFragment) => {
    if (!(await end.run({ input: { sessionId: id } }))) return;
    say({ said: t`${device}をサインアウトしました` });
    again();
  };
  return (
    <Panel
      title={<Trans>サインイン中の端末</Trans>}
      aside={
        <Button size="sm" look="danger" onPress={() => setLeaving(true)}>
          <Trans>すべてサインアウト</Trans>
        </Button>
      }
    >
      <RefusalBanner refusal={end.refusal} />
      <ul className="flex flex-col divide-y divide-solid-gray-200">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
            <Device session={session} />
            {!session.current && (
              <Button size="sm" onPress={() => endOne(session)}>
                <Trans>サインアウトさせる</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && <LeaveDialog count={sessions.length} onClose={() => setLeaving(false)} />}
    </Panel>
  );
}

function Device({ session: { device, createdAt, lastSeenAt, current } }: { session: SignedInDeviceFragment }) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-col gap-1 text-dns-16N-130">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {device}
        {current && (
          <Badge tone="key">
            <Trans>この端末</Trans>
          </Badge>
        )}
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <Trans>
          {moment(createdAt, i18n.locale)} から・最後に使ったのは {moment(lastSeenAt, i18n.locale)}
        </Trans>
      </p>
    </div>
  );
}

function LeaveDialog({ count, onClose }: { count: number; onClose(): void }) {
  const leave = useAct(SignOutEverywhereDocument);
  const go = async () => {
    if (!(await leave.run({}))) return;
    await wipeVault();
    location.assign('/');
  };
  return (
    <Dialog
      open
      title={<Trans>すべての端末でサインアウトしますか</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={leave.running} onPress={go}>
            <Trans>すべてサインアウト</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <p className="text-std-16N-170">
        <Plural value={count} other="この端末もふくめて、#台すべてがサインインの画面に戻ります。保存した内容は残ります。" />
        <Trans>会議のボードに書いてまだ送っていない行は、この端末から消えます。</Trans>
      </p>
      <RefusalBanner refusal={leave.refusal} />
    </Dialog>
  );
}
