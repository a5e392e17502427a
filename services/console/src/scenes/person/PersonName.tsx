import { Trans } from '@lingui/react/macro';
import { Withheld } from '../../components/Withheld.tsx';
import { Personal } from '../../lib/masking.tsx';
import { BirthDay } from './BirthDay.tsx';

interface Identity {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  birthDate?: string | null;
}

/** 釧路 太郎（クシロ タロウ）S60.4.1(41). Two people with one name are told apart by the birth date. */
export function PersonName({ identity, heading: Heading = 'p' }: { identity: Identity | null | undefined; heading?: 'h1' | 'h2' | 'p' }) {
  if (!identity) return <Withheld reason={<Trans>氏名は渡されていません</Trans>} />;
  const { familyName, givenName, familyKana, givenKana, birthDate } = identity;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <Heading className={Heading === 'h1' ? 'text-std-24B-150' : 'text-std-20B-150'}>
        <Personal>
          {familyName} {givenName}
        </Personal>
      </Heading>
      <p className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <Personal>
          <span>
            {familyKana} {givenKana}
          </span>
          {birthDate && <BirthDay iso={birthDate} />}
        </Personal>
      </p>
    </div>
  );
}
