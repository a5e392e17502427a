import { Trans, useLingui } from '@lingui/react/macro';
import type { EarlierTextFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useWord } from '../../../lib/words/words.ts';

/** 訂正前. How a record read before it was put right, the latest first: whoever acted on it then finds what they read. */
export function Earlier({ versions }: { versions: readonly EarlierTextFragment[] }) {
  if (versions.length === 0) return null;
  return (
    <section className="flex flex-col gap-3 border-t border-solid-gray-300 pt-4">
      <h3 className="text-dns-16B-130">
        <Trans>訂正前の内容</Trans>
      </h3>
      <ol className="flex flex-col gap-4">
        {versions.map((version) => (
          <EarlierText key={version.version} version={version} />
        ))}
      </ol>
    </section>
  );
}

function EarlierText({ version }: { version: EarlierTextFragment }) {
  const { i18n, t } = useLingui();
  const word = useWord();
  const { method, occurredAt, minutes, partner, text, replacedAt, replacedBy } = version;
  const circumstances = [moment(occurredAt, i18n.locale), word('recordMethods', method), minutes && t`${minutes}分`, partner];
  return (
    <li className="flex flex-col gap-1 border-l-4 border-solid-gray-300 pl-3">
      <p className="text-dns-14N-130 text-solid-gray-700">{circumstances.filter(Boolean).join('・')}</p>
      <p className="text-std-16N-170 whitespace-pre-wrap">
        <Personal>{text}</Personal>
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <Trans>
          {moment(replacedAt, i18n.locale)} に {replacedBy} が訂正
        </Trans>
      </p>
    </li>
  );
}
