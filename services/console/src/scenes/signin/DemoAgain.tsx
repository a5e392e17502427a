import { Trans } from '@lingui/react/macro';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { DemoAccountsDocument, SignInDemoDocument } from '../../gql/graphql.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useAsk } from '../../lib/server/useAsk.ts';

/** Invented colleagues have no password: whoever was one of them goes on as the same one. Nothing outside the demo. */
export function DemoAgain({ displayName, onSignedIn }: { displayName: string; onSignedIn(staffId: string): void }) {
  const { data } = useAsk(DemoAccountsDocument, {});
  const enter = useAct(SignInDemoDocument);
  const account = data?.demoAccounts.find((each) => each.displayName === displayName);
  if (!account) return null;
  const go = async () => {
    const done = await enter.run({ input: { key: account.key } });
    if (done?.__typename === 'SignedIn') onSignedIn(done.viewer.id);
  };
  return (
    <div className="flex flex-col gap-3">
      <RefusalBanner refusal={enter.refusal} />
      <Button look="main" size="lg" wide isPending={enter.running} onPress={go}>
        <Trans>{displayName} として続ける（お試し）</Trans>
      </Button>
    </div>
  );
}
