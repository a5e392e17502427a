import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '../../../app/Viewer.tsx';
import type { OfficeOfPersonFragment, PersonWholeFragment } from '../../../gql/graphql.ts';
import { lastDayBefore, shortDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { isOwn } from '../isOwn.ts';

/** 関係機関. Who else has to do with this person, each with why; of a record of the own office, the own office goes without saying. */
export function Offices({ person }: { person: PersonWholeFragment }) {
  const { tenant } = useViewer();
  const others = isOwn(person) ? person.offices.filter((office) => office.tenant.id !== tenant.id) : person.offices;
  if (others.length === 0) return <Trans>なし</Trans>;
  return (
    <ul className="flex flex-col gap-1">
      {others.map((office, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: covered offices all have the same id
        <li key={at}>
          {office.tenant.shortName} <Why office={office} />
        </li>
      ))}
    </ul>
  );
}

/** 同じ人の記録を持っています　本人同意　R9.3.31まで. */
function Why({ office: { why, bases, until } }: { office: OfficeOfPersonFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <span className="inline-flex flex-wrap gap-x-2.5 text-dns-14N-130 text-solid-gray-700">
      {why.map((how) => (
        <span key={how}>{word('involvements', how)}</span>
      ))}
      {bases.map((basis) => (
        <span key={basis}>{word('legalBases', basis)}</span>
      ))}
      {until && (
        <span>
          <Trans>{shortDay(lastDayBefore(until), i18n.locale)}まで</Trans>
        </span>
      )}
    </span>
  );
}
