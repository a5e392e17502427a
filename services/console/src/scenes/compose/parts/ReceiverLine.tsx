import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleSlash, Hourglass, Phone } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Badge } from '../../../components/Badge.tsx';
import type { ReceiverFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { hoursInWords } from '../officeHours.ts';
import type { OfferedReceiver } from '../receivers.ts';

/** Whether the office takes anybody at present. */
export function CapacityBadge({ receiver: { takesReferrals, capacity } }: { receiver: ReceiverFragment }) {
  const word = useWord();
  if (!takesReferrals)
    return (
      <Badge tone="bad" icon={CircleSlash}>
        <Trans>受付休止</Trans>
      </Badge>
    );
  if (capacity === 'OPEN')
    return (
      <Badge tone="good" icon={CircleCheck}>
        {word('capacities', capacity)}
      </Badge>
    );
  return (
    <Badge tone={capacity === 'WAITLIST' ? 'wait' : 'bad'} icon={Hourglass}>
      {word('capacities', capacity)}
    </Badge>
  );
}

interface LineProps {
  offered: OfferedReceiver;
  chosen: boolean;
  onChoose(): void;
}

/** An office in the list: name, kind, room, how often it was asked. One that takes nobody stays in sight and says so. */
export function ReceiverLine({ offered: { receiver, times, knowsPerson }, chosen, onChoose }: LineProps) {
  const word = useWord();
  return (
    <Button
      onPress={onChoose}
      isDisabled={!receiver.takesReferrals}
      aria-pressed={chosen}
      className="flex w-full cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-left text-dns-16N-130 hover:bg-key-50 focus-visible:-outline-offset-4 aria-pressed:bg-key-50 data-disabled:cursor-default data-disabled:bg-solid-gray-50 data-disabled:text-solid-gray-700"
    >
      <span className="min-w-0 flex-1 basis-52">
        <span className="text-dns-16B-130">{receiver.shortName}</span>{' '}
        <span className="text-dns-14N-130 text-solid-gray-700">{word('tenantKinds', receiver.kind)}</span>
        {receiver.capacityNote && <span className="block text-dns-14N-130 text-solid-gray-700">{receiver.capacityNote}</span>}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        {knowsPerson && <Trans>この方で前に依頼</Trans>}
        {!knowsPerson && times > 0 && <Plural value={times} other="この1年に#件" />}
        <CapacityBadge receiver={receiver} />
      </span>
    </Button>
  );
}

/** The chosen office: how to reach it, and when. */
export function ReceiverFacts({ receiver }: { receiver: ReceiverFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-18B-160">{receiver.name}</span>
        <CapacityBadge receiver={receiver} />
      </p>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-dns-16N-130 text-solid-gray-700">
        <span>{word('tenantKinds', receiver.kind)}</span>
        {receiver.phone && (
          <span className="inline-flex items-center gap-1.5">
            <Phone aria-hidden className="size-4" />
            {receiver.phone}
          </span>
        )}
        {receiver.hours.length > 0 && <span>{hoursInWords(receiver.hours, i18n.locale)}</span>}
      </p>
      {receiver.capacityNote && <p className="text-dns-16N-130">{receiver.capacityNote}</p>}
    </div>
  );
}
