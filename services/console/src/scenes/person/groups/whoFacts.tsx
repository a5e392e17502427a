import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fact, Facts } from '../../../components/Facts.tsx';
import type {
  AddressShownFragment,
  ContactShownFragment,
  HouseholdShownFragment,
  IdentityShownFragment,
  MemberShownFragment,
} from '../../../gql/graphql.ts';
import { ageOn, longDay } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useWord } from '../../../lib/words/words.ts';

/** A value that tells who somebody is; nothing where nothing is recorded. */
const personal = (value: string | null | undefined) => value && <Personal>{value}</Personal>;

export function IdentityFacts({ identity }: { identity: IdentityShownFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { birthDate } = identity;
  return (
    <Facts>
      <Fact term={<Trans>氏名</Trans>}>{personal(`${identity.familyName} ${identity.givenName}`)}</Fact>
      <Fact term={<Trans>フリガナ</Trans>}>{personal(`${identity.familyKana} ${identity.givenKana}`)}</Fact>
      {identity.alias && <Fact term={<Trans>通称</Trans>}>{personal(identity.alias)}</Fact>}
      {identity.formerName && <Fact term={<Trans>旧姓</Trans>}>{personal(identity.formerName)}</Fact>}
      <Fact term={<Trans>生年月日</Trans>}>
        {birthDate && (
          <Personal>
            {longDay(birthDate, i18n.locale)} <Trans>（{ageOn(birthDate)}歳）</Trans>
            {identity.birthPrecision !== 'DAY' && ` ${word('birthPrecisions', identity.birthPrecision)}`}
          </Personal>
        )}
      </Fact>
      <Fact term={<Trans>性別</Trans>}>{word('sexes', identity.sex)}</Fact>
      {identity.language && <Fact term={<Trans>ことば</Trans>}>{identity.language}</Fact>}
    </Facts>
  );
}

export function ContactFacts({ contact }: { contact: ContactShownFragment }) {
  return (
    <Facts>
      {contact.mobile && <Fact term={<Trans>携帯電話</Trans>}>{personal(contact.mobile)}</Fact>}
      {contact.phone && <Fact term={<Trans>電話</Trans>}>{personal(contact.phone)}</Fact>}
      {contact.phoneWithAddress && (
        <Fact term={<Trans>電話</Trans>}>
          <Trans>支援措置のため、自宅の電話は住所といっしょに守られています</Trans>
        </Fact>
      )}
      {contact.email && <Fact term={<Trans>メール</Trans>}>{personal(contact.email)}</Fact>}
      <Fact term={<Trans>連絡のしかた</Trans>}>{contact.safeContact}</Fact>
      <Fact term={<Trans>伝言</Trans>}>{contact.leaveMessage ? <Trans>残してよい</Trans> : <Trans>残さない</Trans>}</Fact>
    </Facts>
  );
}

export function AddressFacts({ address }: { address: AddressShownFragment }) {
  const word = useWord();
  const { postalCode, municipalityCode, locality, street, building } = address;
  const digits = postalCode?.replace(/\D/g, '');
  const postal = digits && `〒${digits.slice(0, 3)}-${digits.slice(3)}`;
  const place = [municipalityCode && word('municipalities', municipalityCode), locality, street].filter(Boolean).join('');
  return (
    <Facts>
      <Fact term={<Trans>住所</Trans>}>{personal([postal, place, building].filter(Boolean).join(' '))}</Fact>
      {address.school && <Fact term={<Trans>学校</Trans>}>{personal(address.school)}</Fact>}
      {address.clinic && <Fact term={<Trans>かかりつけ</Trans>}>{personal(address.clinic)}</Fact>}
      {address.phone && <Fact term={<Trans>自宅の電話</Trans>}>{personal(address.phone)}</Fact>}
    </Facts>
  );
}

export function HouseholdFacts({
  household,
  members,
}: {
  household: HouseholdShownFragment | null;
  members: readonly MemberShownFragment[];
}) {
  const word = useWord();
  return (
    <Facts>
      {household && (
        <Fact term={<Trans>世帯</Trans>}>
          {word('householdKinds', household.kind)}
          {household.size && <Plural value={household.size} other="（#人）" />}
        </Fact>
      )}
      {members.map((member) => (
        <Fact key={member.id} term={word('relations', member.relation)}>
          {personal(member.name)}
          {member.birthDate && <Trans>（{ageOn(member.birthDate)}歳）</Trans>}
          {!member.livesTogether && <Trans> 別居</Trans>}
          {member.note && `　${member.note}`}
        </Fact>
      ))}
      {household?.note && <Fact term={<Trans>メモ</Trans>}>{household.note}</Fact>}
    </Facts>
  );
}
