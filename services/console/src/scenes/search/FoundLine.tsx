import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { useViewer } from '../../app/Viewer.tsx';
import type { ConferenceRowFragment, FoundPersonFragment, NumbersInInboxQuery } from '../../gql/graphql.ts';
import { Personal } from '../../lib/masking.tsx';
import { ConferenceTime } from '../conferences/ConferenceTime.tsx';
import type { Picked } from '../hub/parts/EntryPicker.tsx';
import { KindBadge } from '../hub/parts/KindBadge.tsx';
import { BirthDay } from '../person/BirthDay.tsx';
import { StateBadge } from '../referral/StateBadge.tsx';

/** A found person in one line. Two with one name are told apart by birth date and by who has them in hand. */
export function FoundLine({ person: { identity, number, tenant, cases } }: { person: FoundPersonFragment }) {
  const own = useViewer().tenant.id === tenant.id;
  const current = cases.find(({ status }) => status === 'OPEN');
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
      <span className="flex flex-wrap items-baseline gap-x-3">
        {identity ? (
          <Personal>
            <span className="text-dns-16B-130">
              {identity.familyName} {identity.givenName}
            </span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {identity.familyKana} {identity.givenKana}
            </span>
            {identity.birthDate && (
              <span className="text-dns-14N-130 text-solid-gray-700">
                <BirthDay iso={identity.birthDate} />
              </span>
            )}
          </Personal>
        ) : (
          <span className="text-dns-16B-130">
            <Trans>氏名は渡されていません</Trans>
          </span>
        )}
      </span>
      <span className="flex gap-x-3 text-dns-14N-130 text-solid-gray-700">
        {own ? current && <span>{current.lead?.displayName ?? current.unit?.name}</span> : <span>{tenant.shortName}</span>}
        {own && !current && cases.length > 0 && (
          <span>
            <Trans>終結</Trans>
          </span>
        )}
        <span>{number}</span>
      </span>
    </span>
  );
}

type Referral = NumbersInInboxQuery['inbox']['edges'][number]['node'];

export function ReferralLine({ referral: { number, name, state, sender, receiver } }: { referral: Referral }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-dns-16B-130">{number}</span>
      <StateBadge state={state} />
      {name && <Personal>{name}</Personal>}
      <span className="inline-flex items-center gap-1 text-dns-14N-130 text-solid-gray-700">
        {sender.shortName}
        <ArrowRight aria-label="→" className="size-4" />
        {receiver.shortName}
      </span>
    </span>
  );
}

export function ConferenceLine({ conference }: { conference: ConferenceRowFragment }) {
  const { title, sessionNumber, convener } = conference;
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <span className="text-dns-16B-130">
        <Trans>
          第{sessionNumber}回 {title}
        </Trans>
      </span>
      <span className="flex gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <ConferenceTime {...conference} />
        {convener.shortName}
      </span>
    </span>
  );
}

export function EntryLine({ entry: { name, kind } }: { entry: Picked }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
      <span className="text-dns-16B-130">{name}</span>
      <KindBadge kind={kind} />
    </span>
  );
}
