import { Trans } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument } from '../../gql/graphql.ts';
import { askPasskey, knowsPasskeys } from '../../lib/passkeys/ceremony.ts';
import { useActs } from '../../lib/server/useAct.ts';

/** パスキーでサインイン: no name, no password; the device asks for finger or PIN. */
export function PasskeyButton({ onSignedIn }: { onSignedIn(staffId: string): void }) {
  const { run, running, refusal } = useActs();
  if (!knowsPasskeys()) return null;
  const enter = async () => {
    const begun = await run(BeginPasskeySignInDocument, {});
    const response = begun && (await askPasskey(begun.options));
    if (!begun || !response) return;
    const result = await run(SignInWithPasskeyDocument, { input: { ticket: begun.ticket, response } });
    if (result?.__typename === 'SignedIn') onSignedIn(result.viewer.id);
  };
  return (
    <div className="flex flex-col gap-3">
      <RefusalBanner refusal={refusal} />
      <Button size="lg" wide isPending={running} onPress={enter}>
        <KeyRound aria-hidden className="size-5" />
        <Trans>パスキーでサインイン</Trans>
      </Button>
    </div>
  );
}
