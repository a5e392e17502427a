import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX, Mail, Phone } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import type { LetterFragment } from '../../../gql/hub/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';

interface Props {
  letter: LetterFragment;
  onAccept(): void;
  onDecline(): void;
}

/** One application, in the words of whoever wrote it, with the way to answer. */
export function Letter({ letter, onAccept, onDecline }: Props) {
  const { t, i18n } = useLingui();
  const { organisation, contactName, phone, email, about, receivedAt, state } = letter;
  return (
    <li className="flex flex-col gap-3 rounded-12 border border-solid-gray-300 bg-white px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="text-std-18B-160">{organisation}</h2>
        <time dateTime={receivedAt} className="text-dns-14N-130 text-solid-gray-700">
          <Trans>{moment(receivedAt, i18n.locale)} に届きました</Trans>
        </time>
      </div>
      <p className="max-w-3xl text-std-16N-170 whitespace-pre-wrap">{about}</p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1 text-dns-16N-130">
        <span>{contactName}</span>
        {phone && (
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="link inline-flex items-center gap-1.5">
            <Phone aria-hidden className="size-4" />
            {phone}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className="link inline-flex min-w-0 items-center gap-1.5 break-all">
            <Mail aria-hidden className="size-4 shrink-0" />
            {email}
          </a>
        )}
      </p>
      {state === 'RECEIVED' ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button look="main" size="sm" aria-label={t`${organisation}を受け入れる`} onPress={onAccept}>
            <Trans>受け入れる</Trans>
          </Button>
          <Button size="sm" aria-label={t`${organisation}を見送る`} onPress={onDecline}>
            <Trans>見送る</Trans>
          </Button>
        </div>
      ) : (
        <>
          <Decided letter={letter} />
          {state === 'ACCEPTED' && (
            <div className="print:hidden">
              <Button size="sm" aria-label={t`${organisation}のリンクをつくり直す`} onPress={onAccept}>
                <Trans>リンクをつくり直す</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}

function Decided({ letter: { state, note, decidedBy, decidedAt } }: { letter: LetterFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const accepted = state === 'ACCEPTED';
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130">
      <Badge tone={accepted ? 'good' : 'quiet'} icon={accepted ? CircleCheck : CircleX}>
        {word('hubApplicationStates', state)}
      </Badge>
      {note && <span>{note}</span>}
      <span className="text-dns-14N-130 text-solid-gray-700">
        {decidedBy} {decidedAt && moment(decidedAt, i18n.locale)}
      </span>
    </p>
  );
}
