import { Trans } from '@lingui/react/macro';
import { MapPin, Phone, ShieldAlert } from 'lucide-react';
import { useWord } from '../../../lib/words/words.ts';
import type { Person } from './partnerReferral.ts';

/** How to reach somebody without harm: one tap calls. */
export function Contact({ contact: { phone, mobile, email, safeContact, leaveMessage } }: { contact: NonNullable<Person['contact']> }) {
  // Two numbers of one home stand in one box: one tap calls one of them.
  const numbers = [mobile, ...(phone?.split('、') ?? [])].filter((each) => each !== null);
  return (
    <span className="flex flex-col items-start gap-1">
      {numbers.map((number) => (
        <a key={number} href={`tel:${number}`} className="link inline-flex min-h-11 items-center gap-1.5 text-std-16B-170">
          <Phone aria-hidden className="size-5" />
          {number}
        </a>
      ))}
      {email && (
        <a href={`mailto:${email}`} className="link inline-flex min-h-11 items-center">
          {email}
        </a>
      )}
      {safeContact && (
        <span className="flex items-start gap-1.5 rounded-8 bg-yellow-50 px-2.5 py-1.5 text-dns-16N-130">
          <ShieldAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-warning-yellow-2" />
          {safeContact}
        </span>
      )}
      {numbers.length > 0 && !leaveMessage && (
        <span className="text-dns-14N-130 text-error-2">
          <Trans>留守番電話に用件を残さないでください。</Trans>
        </span>
      )}
    </span>
  );
}

export function Address({ address: { municipalityCode, locality, street, building } }: { address: NonNullable<Person['address']> }) {
  const word = useWord();
  const written = [municipalityCode && word('municipalities', municipalityCode), locality, street, building].filter(Boolean).join(' ');
  if (!written) return null;
  return (
    <span className="flex items-start gap-1.5">
      <MapPin aria-hidden className="mt-0.5 size-5 shrink-0 text-solid-gray-700" />
      {written}
    </span>
  );
}
