import { Trans, useLingui } from '@lingui/react/macro';
import { Building2, Landmark, ShieldAlert, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../../components/Badge.tsx';
import { Banner } from '../../../components/Banner.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, lastDayBefore, longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { isOwn } from '../isOwn.ts';
import { PersonName } from '../PersonName.tsx';
import { Offices } from './Offices.tsx';

/** Who it is, in whose hands, who decides, who else is involved. What keeps the person safe stands first. */
export function PersonHead({ person }: { person: PersonWholeFragment }) {
  const { identity, number, fromReferral, cases, decidingBody, protectedSince } = person;
  const current = cases.find(({ status }) => status === 'OPEN');
  return (
    <div className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
      {protectedSince && <Protection since={protectedSince} />}
      {!isOwn(person) && <Grant person={person} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PersonName identity={identity} heading="h2" />
        <span className="text-mono-14N-150">{number}</span>
        {fromReferral && (
          <Badge tone="quiet">
            <Trans>紹介から</Trans>
          </Badge>
        )}
        {!current && cases.length > 0 && (
          <Badge>
            <Trans>終結</Trans>
          </Badge>
        )}
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-dns-16N-130">
        <Part icon={UserRound} term={<Trans>主担当</Trans>}>
          {current?.lead
            ? [current.lead.displayName, current.unit?.name].filter(Boolean).join('・')
            : (current?.unit?.name ?? <Trans>決まっていません</Trans>)}
        </Part>
        {decidingBody && <DecidingBody body={decidingBody} />}
        <Part icon={Building2} term={<Trans>関係機関</Trans>}>
          <Offices person={person} />
        </Part>
      </dl>
      <RiskNote person={person} />
    </div>
  );
}

function Part({ icon: Icon, term, children }: { icon: typeof UserRound; term: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2">
      <dt className="flex items-center gap-1.5 text-solid-gray-700">
        <Icon aria-hidden className="size-5 shrink-0" />
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Why one sees a record of another office, and until when. */
function Grant({ person: { viewerGrant, tenant } }: { person: PersonWholeFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { basis = null, until = null } = viewerGrant ?? {};
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-8 bg-key-50 px-4 py-2.5 text-dns-16N-130">
      <Badge tone="key">
        <Trans>{tenant.shortName}の記録</Trans>
      </Badge>
      {basis && <span>{word('legalBases', basis)}</span>}
      {until && (
        <span>
          <Trans>{longDay(lastDayBefore(until), i18n.locale)}まで見られます</Trans>
        </span>
      )}
    </p>
  );
}

/** 実施機関. For a resident of a town it is not the city: the reason is said beside it. */
function DecidingBody({ body }: { body: NonNullable<PersonWholeFragment['decidingBody']> }) {
  const town = useWord()('municipalities', body.municipality);
  return (
    <Part icon={Landmark} term={<Trans>実施機関</Trans>}>
      {body.name}
      <span className="block text-dns-14N-130 text-solid-gray-700">
        {body.because === 'own_welfare_office' ? (
          <Trans>
            {town}にお住まいの方は、福祉事務所を置く{town}が決定します。
          </Trans>
        ) : (
          <Trans>
            {town}には福祉事務所がないため、{body.name}が決定します。
          </Trans>
        )}
      </span>
      {body.toBeConfirmed && (
        <span className="block text-dns-14N-130 text-solid-gray-700" lang="ja">
          <Trans>要確認：{body.toBeConfirmed}</Trans>
        </span>
      )}
    </Part>
  );
}

function Protection({ since }: { since: string }) {
  const { i18n } = useLingui();
  return (
    <Banner kind="warning" title={<Trans>支援措置の対象です（{longDay(dayOf(since), i18n.locale)}から）</Trans>}>
      <Trans>住所と自宅の電話は、指定された職員だけが見られます。電話や窓口で、住んでいる所を伝えないでください。</Trans>
    </Banner>
  );
}

/** What a caller or visitor has to know before anything else. */
function RiskNote({ person: { safety, contact } }: { person: PersonWholeFragment }) {
  const word = useWord();
  const risks = safety?.risks ?? [];
  if (risks.length === 0 && !contact?.safeContact) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-dns-16N-130">
      {risks.map((risk) => (
        <Badge key={risk} tone="bad" icon={ShieldAlert}>
          {word('safetyRisks', risk)}
        </Badge>
      ))}
      {contact?.safeContact && (
        <span>
          <Trans>連絡のしかた：{contact.safeContact}</Trans>
        </span>
      )}
    </p>
  );
}
