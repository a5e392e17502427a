import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { UserRoundSearch } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type DuplicateReason, PossibleDuplicatesDocument, type PossibleDuplicatesQueryVariables } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { FoundLine } from '../../search/FoundLine.tsx';
import type { IntakeForm } from './intakeForm.ts';

type Asked = PossibleDuplicatesQueryVariables;

/** What identifies somebody, once the typing has paused. */
function useIdentifying(form: UseFormReturn<IntakeForm>): Asked {
  const [familyName, givenName, familyKana, givenKana, birthDate, phone, mobile] = form.watch([
    'familyName',
    'givenName',
    'familyKana',
    'givenKana',
    'birthDate',
    'phone',
    'mobile',
  ]);
  const now = JSON.stringify({
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthDate: birthDate || null,
    phone: mobile || phone || null,
  });
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), 600);
    return () => clearTimeout(timer);
  }, [now]);
  return JSON.parse(settled) as Asked;
}

const enough = ({ familyName, givenName, familyKana, givenKana, phone }: Asked): boolean =>
  !!((familyKana && givenKana) || (familyName && givenName) || (phone && phone.length >= 9));

/** Who may be this person already, while it is typed: a second record of one person tears their story in two. */
export function DuplicateHints({ form }: { form: UseFormReturn<IntakeForm> }) {
  const asked = useIdentifying(form);
  const { data } = useAsk(PossibleDuplicatesDocument, asked, { pause: !enough(asked), keepFormer: true });
  const hints = enough(asked) ? (data?.possibleDuplicates ?? []) : [];
  return (
    <aside role="status" className="wide:sticky wide:top-4">
      {hints.length > 0 && (
        <div className="flex flex-col gap-3 rounded-12 border-2 border-warning-yellow-2 bg-white px-5 py-4">
          <h2 className="flex items-center gap-2 text-std-16B-170">
            <UserRoundSearch aria-hidden className="size-5 shrink-0 text-warning-yellow-2" />
            <Trans>もう登録されている方かもしれません</Trans>
          </h2>
          <ul className="flex flex-col divide-y divide-solid-gray-200">
            {hints.map(({ person, reason }) => (
              <li key={person.id} className="py-2.5 first:pt-0 last:pb-0">
                <Link to="/persons/$id" params={{ id: person.id }} className="flex text-dns-16N-130 hover:underline">
                  <FoundLine person={person} />
                </Link>
                <p className="pt-1 text-dns-14N-130 text-solid-gray-700">
                  <Why reason={reason} />
                </p>
              </li>
            ))}
          </ul>
          <p className="text-dns-14N-130 text-solid-gray-700">
            <Trans>同じ方なら、開いて続きを書いてください。ちがう方なら、このまま登録できます。</Trans>
          </p>
        </div>
      )}
    </aside>
  );
}

function Why({ reason }: { reason: DuplicateReason }) {
  if (reason === 'SAME_NAME_AND_BIRTH') return <Trans>名前と生年月日が同じです</Trans>;
  if (reason === 'SAME_NAME') return <Trans>名前が同じです</Trans>;
  return reason === 'SAME_PHONE' ? <Trans>電話番号が同じです</Trans> : <Trans>名前が似ていて、生年月日が同じです</Trans>;
}
