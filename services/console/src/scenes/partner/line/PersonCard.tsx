import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Fact, Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Withheld } from '../../../components/Withheld.tsx';
import type { FieldGroup } from '../../../gql/partner/graphql.ts';
import { ageOn, dayOf, longDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { PlainLink } from '../controls/Plain.tsx';
import { wantsAnswer } from '../lines/stages.ts';
import { canAskFor } from './canAskFor.ts';
import { OtherGroups } from './OtherGroups.tsx';
import type { PartnerReferral, Person } from './partnerReferral.ts';
import { Address, Contact } from './Reach.tsx';

/** What stands in the card by itself; the other groups follow below it, where they are disclosed. */
const inTheCard: readonly FieldGroup[] = ['IDENTITY', 'CONTACT', 'ADDRESS'];

/** Who it is, as far as it is disclosed: what is withheld is named, never shown as empty. */
export function PersonCard({ person, referral }: { person: Person; referral: PartnerReferral }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { identity, contact, address, redactions, viewerGrant } = person;
  // Before deciding only the packet is open; what was chosen to follow is promised, so that nobody asks for it.
  const follows = (group: FieldGroup) =>
    (wantsAnswer(referral) || referral.state === 'INFO_NEEDED') && referral.fieldGroups.includes(group);
  const missing = redactions.map(({ fieldGroup }) => fieldGroup).filter((group) => !inTheCard.includes(group));
  const names = (groups: readonly FieldGroup[]) => listed(groups.map((group) => word('fieldGroups', group)));
  const later = missing.filter(follows);
  const never = missing.filter((group) => !follows(group));
  const waiting = referral.shareRequests.filter(({ state }) => state === 'OPEN').map(({ fieldGroup }) => fieldGroup);

  const otherwise = (group: FieldGroup): ReactNode => {
    if (!redactions.some(({ fieldGroup }) => fieldGroup === group)) return null;
    return <Withheld reason={follows(group) ? <Trans>お受けになると見られます</Trans> : <Trans>渡されていません</Trans>} />;
  };
  return (
    <Panel title={<Trans>ご本人について</Trans>}>
      <Facts>
        <Fact term={<Trans>お名前</Trans>}>{identity ? <Name identity={identity} /> : otherwise('IDENTITY')}</Fact>
        {identity?.birthDate && (
          <Fact term={<Trans>年齢</Trans>}>
            <Trans>{ageOn(identity.birthDate)}歳</Trans>
          </Fact>
        )}
        {identity?.language && <Fact term={<Trans>ことば</Trans>}>{identity.language}</Fact>}
        <Fact term={<Trans>連絡先</Trans>}>{contact ? <Contact contact={contact} /> : otherwise('CONTACT')}</Fact>
        <Fact term={<Trans>住所</Trans>}>{address ? <Address address={address} /> : otherwise('ADDRESS')}</Fact>
      </Facts>
      <OtherGroups person={person} />
      <div className="flex flex-col gap-1 pt-4 text-dns-14N-130 text-solid-gray-700">
        {later.length > 0 && (
          <p>
            <Trans>お受けになると見られるもの：{names(later)}</Trans>
          </p>
        )}
        {never.length > 0 && (
          <p>
            <Trans>渡されていないもの：{names(never)}</Trans>
          </p>
        )}
        {waiting.length > 0 && (
          <p>
            <Trans>頼んであるもの：{names(waiting)}</Trans>
          </p>
        )}
        {canAskFor(referral).length > 0 && (
          <p className="py-2 print:hidden">
            <PlainLink to={{ page: 'answer', id: referral.id, answer: 'requestShare' }}>
              <Trans>見せてほしいと頼む</Trans>
            </PlainLink>
          </p>
        )}
        {viewerGrant.until && (
          <p>
            <Trans>
              {longDay(dayOf(viewerGrant.until), i18n.locale)}まで見られます。ご覧になったことは記録され、ご本人も確かめられます。
            </Trans>
          </p>
        )}
      </div>
    </Panel>
  );
}

function Name({ identity: { familyName, givenName, familyKana, givenKana, alias } }: { identity: NonNullable<Person['identity']> }) {
  return (
    <>
      <span className="text-std-18B-160">{`${familyName} ${givenName}`.trim()}</span>
      <span className="block text-dns-14N-130 text-solid-gray-700">{`${familyKana} ${givenKana}`.trim()}</span>
      {alias && (
        <span className="block">
          <Trans>通称 {alias}</Trans>
        </span>
      )}
    </>
  );
}
