import { Trans } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Hushed } from '../hush.tsx';
import type { Outbox } from './useOutbox.ts';

/** Lines that the server did not take, each with its reason. They stay until somebody sends them again or throws them away. */
export function RefusedLines({ outbox: { pending, again, drop } }: { outbox: Outbox }) {
  const refused = pending.flatMap((line) => (line.refusal ? [{ line, refusal: line.refusal }] : []));
  if (refused.length === 0) return null;
  return (
    <ul className="flex max-h-64 flex-col gap-2 overflow-y-auto border-t border-solid-gray-300 px-4 py-3 desk:px-6">
      {refused.map(({ line: { key, text }, refusal }) => (
        <li key={key}>
          <Banner
            kind="warning"
            title={<Trans>要確認：{refusal.title}</Trans>}
            actions={
              <>
                <Button size="sm" onPress={() => again(key)}>
                  <Trans>もう一度送る</Trans>
                </Button>
                <Button size="sm" look="danger" onPress={() => drop(key)}>
                  <Trans>この行を捨てる</Trans>
                </Button>
              </>
            }
          >
            <p className="text-std-18B-160 whitespace-pre-wrap">
              <Hushed>{text}</Hushed>
            </p>
            <p>{refusal.fields?.map(({ message }) => message).join(' ') || refusal.whatToDo}</p>
          </Banner>
        </li>
      ))}
    </ul>
  );
}
