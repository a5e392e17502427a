import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { RefusalBanner } from '../../components/Banner.tsx';
import { type DemoAccountsQuery, SignInDemoDocument } from '../../gql/graphql.ts';
import { useAct } from '../../lib/server/useAct.ts';

type Account = DemoAccountsQuery['demoAccounts'][number];

/** Invented colleagues whom anybody may try out, by office; one click and one is there. */
export function DemoAccounts({ accounts, onSignedIn }: { accounts: readonly Account[]; onSignedIn(): void }) {
  const { run, running, refusal } = useAct(SignInDemoDocument);
  const offices = Map.groupBy(accounts, ({ tenantName }) => tenantName);
  const enter = async (key: string) => {
    if ((await run({ input: { key } }))?.__typename === 'SignedIn') onSignedIn();
  };
  return (
    <section aria-labelledby="demo-accounts" className="flex flex-col gap-4">
      <div>
        <h2 id="demo-accounts" className="text-std-20B-150">
          <Trans>だれかになって試す</Trans>
        </h2>
        <p className="pt-1 text-dns-16N-130 text-solid-gray-700">
          <Trans>登場する人はすべて架空です。選ぶと、その人としてすぐに入れます。</Trans>
        </p>
      </div>
      <RefusalBanner refusal={refusal} />
      <div className="grid gap-x-6 gap-y-5 broad:grid-cols-2">
        {[...offices].map(([office, people]) => (
          <div key={office}>
            <h3 className="pb-2 text-dns-16B-130 text-solid-gray-700">{office}</h3>
            <ul className="flex flex-col gap-2">
              {people.map((person) => (
                <li key={person.key}>
                  <Button
                    isDisabled={running}
                    onPress={() => enter(person.key)}
                    className="group flex w-full cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-300 bg-white px-4 py-3 text-left hover:border-key-900 hover:bg-key-50"
                  >
                    <span className="flex min-w-0 flex-1 flex-col gap-1">
                      <span className="text-dns-16B-130 text-key-1000 group-hover:underline">{person.displayName}</span>
                      <span className="text-dns-14N-130 text-solid-gray-800">{person.label}</span>
                      <span className="text-dns-14N-130 text-solid-gray-700">{person.description}</span>
                    </span>
                    <ArrowRight aria-hidden className="size-5 shrink-0 text-key-900" />
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
