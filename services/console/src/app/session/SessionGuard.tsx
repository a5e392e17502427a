import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { KeepAliveDocument, SessionLeftDocument } from '../../gql/graphql.ts';
import { timeOf } from '../../lib/dates/showDay.ts';
import { beginSession, endSession, isOfThisSession, onSessionEnd } from '../../lib/server/client.ts';
import { inBackground } from '../../lib/server/inBackground.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useNews } from '../../lib/server/useNews.ts';
import { wipeVault } from '../../lib/vault/vault.ts';
import { DemoAgain } from '../../scenes/signin/DemoAgain.tsx';
import { SignInForm } from '../../scenes/signin/SignInForm.tsx';
import { useViewer } from '../Viewer.tsx';

const warnBefore = 5 * 60_000;
const askAgainIn = 30_000;

/** When the session ends, as the server says now: another tab may have kept it alive meanwhile. */
function useSessionEnd(): [ends: string | null, ask: () => void] {
  const client = useClient();
  const [ends, setEnds] = useState<string | null>(null);
  const ask = async () => {
    const { data, operation } = await client.query(SessionLeftDocument, {}, { requestPolicy: 'network-only', fetchOptions: inBackground });
    // A stream that was never opened has told nobody of the end.
    if (data && !data.viewer && isOfThisSession(operation)) endSession();
    const session = data?.viewer?.session;
    if (session) setEnds(session.idleUntil < session.expiresAt ? session.idleUntil : session.expiresAt);
  };
  return [ends, ask];
}

/**
 * Warns five minutes before the session ends, and lays the sign-in over the page when it has: what was typed stays where
 * it is, and work goes on from there.
 */
export function SessionGuard() {
  const { i18n } = useLingui();
  const [ends, ask] = useSessionEnd();
  const [over, setOver] = useState(false);
  const [now, setNow] = useState(Date.now);
  const stay = useAct(KeepAliveDocument);
  const { id: staffId, displayName, demo } = useViewer();
  useNews(!over);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is set once
  useEffect(() => {
    ask();
    const clock = setInterval(() => {
      setNow(Date.now());
      ask();
    }, askAgainIn);
    const stop = onSessionEnd(() => setOver(true));
    return () => {
      clearInterval(clock);
      stop();
    };
  }, []);

  const backAgain = (signedIn: string) => {
    // Somebody else at a shared machine starts with an empty page, not with what their colleague was writing.
    if (signedIn !== staffId) void wipeVault().then(() => location.assign('/'));
    beginSession();
    setOver(false);
    ask();
  };
  const goOn = async () => {
    await stay.run({});
    ask();
  };
  const warn = !over && ends !== null && Date.parse(ends) - now < warnBefore;
  return (
    <>
      <Dialog
        insistent
        open={warn}
        title={<Trans>まもなくサインインの時間が切れます</Trans>}
        actions={
          <Button look="main" isPending={stay.running} onPress={goOn}>
            <Trans>続ける</Trans>
          </Button>
        }
      >
        <p>
          <Trans>{ends ? timeOf(ends, i18n.locale) : ''} に切れます。書きかけの内容は、切れたあとも残ります。</Trans>
        </p>
      </Dialog>
      <Dialog insistent open={over} title={<Trans>サインインの時間が切れました</Trans>}>
        <p>
          <Trans>もう一度サインインすると、続きから作業できます。入力した内容は残っています。</Trans>
        </p>
        {demo && <DemoAgain displayName={displayName} onSignedIn={backAgain} />}
        <SignInForm onSignedIn={backAgain} />
      </Dialog>
    </>
  );
}
