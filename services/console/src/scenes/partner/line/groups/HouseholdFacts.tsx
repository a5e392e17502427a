import { Trans, useLingui } from '@lingui/react/macro';
import { Fact, Facts } from '../../../../components/Facts.tsx';
import type { HouseholdGroupFragment, MemberOfHouseholdFragment } from '../../../../gql/partner/graphql.ts';
import { ageOn } from '../../../../lib/dates/showDay.ts';
import { Personal } from '../../../../lib/masking.tsx';
import { useWord } from '../../../../lib/words/words.ts';

/** 世帯: its type, how many, and who else belongs to it. */
export function HouseholdFacts({ group }: { group: HouseholdGroupFragment }) {
  const word = useWord();
  return (
    <>
      <Facts>
        <Fact term={<Trans>世帯の型</Trans>}>{word('householdKinds', group.kind)}</Fact>
        <Fact term={<Trans>人数</Trans>}>{group.size !== null && <Trans>{group.size}人</Trans>}</Fact>
        {group.note && <Fact term={<Trans>メモ</Trans>}>{group.note}</Fact>}
      </Facts>
      {group.members.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1.5 border-t border-solid-gray-200 pt-3 text-dns-16N-130">
          {group.members.map((member) => (
            <li key={member.id}>
              <Member member={member} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Member({ member: { name, kana, relation, birthDate, livesTogether, note } }: { member: MemberOfHouseholdFragment }) {
  const { t } = useLingui();
  const word = useWord();
  const age = birthDate ? ageOn(birthDate) : null;
  const more = [word('relations', relation), age !== null && t`${age}歳`, !livesTogether && t`別居`, note].filter(Boolean).join('・');
  return (
    <>
      <Personal>{name}</Personal>
      <span className="text-dns-14N-130 text-solid-gray-700">
        <Personal>{kana && `（${kana}）`}</Personal> {more}
      </span>
    </>
  );
}
