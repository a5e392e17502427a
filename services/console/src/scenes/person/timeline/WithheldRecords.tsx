import { Trans } from '@lingui/react/macro';
import { Withheld } from '../../../components/Withheld.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

/** At the end of another office’s timeline: its records are withheld, which is not the same as there being none. */
export function WithheldRecords({ person: { redactions } }: { person: PersonWholeFragment }) {
  const word = useWord();
  const records = redactions.find(({ fieldGroup }) => fieldGroup === 'RECORDS');
  if (!records) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 border-t border-solid-gray-200 pt-4">
      <Trans>支援経過</Trans>
      <Withheld reason={word('withholdings', records.reason)} />
    </p>
  );
}
