import { Trans, useLingui } from '@lingui/react/macro';
import { Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../components/Badge.tsx';
import type { LookFragment } from '../../gql/graphql.ts';
import { dayOf, shortDay, timeOf } from '../../lib/dates/showDay.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';
import { asVisits, type Visit } from './looks.ts';

interface Props {
  caption: string;
  looks: readonly LookFragment[];
  /** The second column: who looked, or at whom. */
  about: { title: ReactNode; of(visit: Visit): ReactNode };
}

const cell = 'px-3 py-0.5 align-top desk:border-b desk:border-solid-gray-200 desk:py-2.5 print:border-b print:py-1.5';

/** Looks, the latest first: when, who, what, on which basis. A native table, so that readers and printers understand it. */
export function LooksTable({ caption, looks, about }: Props) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, so the keyboard must be able to reach it
      tabIndex={0}
      className="overflow-x-auto rounded-12 border border-solid-gray-200 bg-white print:overflow-visible print:border-0"
    >
      <table className="stacking w-full border-collapse desk:min-w-[44rem] print:min-w-0 text-left text-dns-16N-130">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-solid-gray-50 text-dns-14B-130">
          <tr>
            {[
              <Trans key="at">いつ</Trans>,
              about.title,
              <Trans key="what">何を</Trans>,
              <Trans key="how">種別</Trans>,
              <Trans key="basis">根拠と目的</Trans>,
            ].map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
              <th key={at} scope="col" className="border-b border-solid-gray-300 px-3 py-2.5">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asVisits(looks).map((visit) => (
            <Row key={visit.id} visit={visit} who={about.of(visit)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ visit: { at, saw, action, basis, purpose, emergency }, who }: { visit: Visit; who: ReactNode }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  return (
    <tr className="break-inside-avoid">
      <td className={`${cell} whitespace-nowrap`}>
        <time dateTime={at}>
          {shortDay(dayOf(at), i18n.locale)} {timeOf(at, i18n.locale)}
        </time>
      </td>
      <td className={`${cell} min-w-32`}>{who}</td>
      <td data-title={t`何を`} className={cell}>
        {listed(saw.map((what) => word('subjects', what)))}
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        {emergency ? (
          <Badge tone="bad" icon={Siren}>
            {word('accessActions', action)}
          </Badge>
        ) : (
          word('accessActions', action)
        )}
      </td>
      <td data-title={t`根拠と目的`} className={`${cell} min-w-44`}>
        {basis === 'OWN' ? <Trans>自分の組織の記録</Trans> : basis ? word('legalBases', basis) : <Trans>不明</Trans>}
        {purpose && <span className="block text-dns-14N-130 text-solid-gray-700">{word('accessPurposes', purpose)}</span>}
      </td>
    </tr>
  );
}
