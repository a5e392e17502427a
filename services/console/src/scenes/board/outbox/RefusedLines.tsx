import { Trans } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Hushed, useHush } from '../hush.tsx';
import { asNew, type PendingNote } from './pendingNote.ts';
import type { Outbox } from './useOutbox.ts';

/** Lines that the server did not take, each with its reason. They stay until somebody sends them again or throws them away. */
export function RefusedLines({ outbox: { pending, add, again, confirm, drop } }: { outbox: Outbox }) {
  const hush = useHush();
  const refused = pending.flatMap(({ refusal, ...line }) => (refusal ? [{ line, refusal }] : []));
  const writeAnew = (line: PendingNote) => {
    drop(line.key);
    add({ ...line, ...asNew });
  };
  if (refused.length === 0) return null;
  return (
    <ul className="flex max-h-64 flex-col gap-2 overflow-y-auto border-t border-solid-gray-300 px-4 py-3 desk:px-6">
      {refused.map(({ line, line: { key, text }, refusal }) => (
        <li key={key}>
          <Banner
            kind="warning"
            title={<Trans>要確認：{hush(refusal.title)}</Trans>}
            actions={
              <>
                {refusal.code === 'NOTE_STRUCK' && (
                  <Button size="sm" onPress={() => writeAnew(line)}>
                    <Trans>新しい行として書く</Trans>
                  </Button>
                )}
                {refusal.code === 'NOT_ANONYMOUS' && (
                  <Button size="sm" onPress={() => confirm(key)}>
                    <Trans>読み返して、だれのことか分からない書き方だと確かめた</Trans>
                  </Button>
                )}
                {refusal.code !== 'NOTE_STRUCK' && refusal.code !== 'NOT_ANONYMOUS' && (
                  <Button size="sm" onPress={() => again(key)}>
                    <Trans>もう一度送る</Trans>
                  </Button>
                )}
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
