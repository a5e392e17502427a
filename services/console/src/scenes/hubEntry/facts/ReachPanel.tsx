import { Trans } from '@lingui/react/macro';
import { Globe, Mail, Phone, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Panel } from '../../../components/Panel.tsx';
import type { OfEntry, Working } from '../entryTypes.ts';

type Contact = Working['contacts'][number];

/** Digits alone: phones do not dial brackets and hyphens of any width. */
const dialled = (phone: string): string => phone.normalize('NFKC').replace(/[^\d+]/g, '');

/** 連絡先 of offices. On a phone one tap calls. */
export function ReachPanel({ entry: { contacts, url } }: OfEntry) {
  return (
    <Panel title={<Trans>連絡先</Trans>}>
      {contacts.length === 0 && !url ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>連絡先は載っていません。行っている団体か、載せている組織にお尋ねください。</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-4">
          {contacts.map((contact) => (
            <Office key={contact.label} contact={contact} />
          ))}
          {url && (
            <li>
              <Way icon={Globe} label={<Trans>ページ</Trans>} href={url}>
                {url}
              </Way>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}

function Office({ contact: { label, phone, fax, email, url } }: { contact: Contact }) {
  return (
    <li className="flex flex-col gap-1.5">
      <span className="text-dns-16B-130">{label}</span>
      {phone && (
        <Way icon={Phone} label={<Trans>電話</Trans>} href={`tel:${dialled(phone)}`}>
          {phone}
        </Way>
      )}
      {fax && (
        <Way icon={Printer} label={<Trans>FAX</Trans>}>
          {fax}
        </Way>
      )}
      {email && (
        <Way icon={Mail} label={<Trans>メール</Trans>} href={`mailto:${email}`}>
          {email}
        </Way>
      )}
      {url && (
        <Way icon={Globe} label={<Trans>ページ</Trans>} href={url}>
          {url}
        </Way>
      )}
    </li>
  );
}

function Way({ icon: Icon, label, href, children }: { icon: typeof Phone; label: ReactNode; href?: string; children: ReactNode }) {
  return (
    <span className="flex items-start gap-2 text-dns-16N-130">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-solid-gray-700" />
      <span className="w-14 shrink-0 text-solid-gray-700">{label}</span>
      {href ? (
        <a href={href} className="link min-w-0 wrap-anywhere" {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer' })}>
          {children}
        </a>
      ) : (
        <span className="min-w-0 wrap-anywhere">{children}</span>
      )}
    </span>
  );
}
