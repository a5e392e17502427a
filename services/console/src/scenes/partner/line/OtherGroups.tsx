import type { ReactNode } from 'react';
import { useWord } from '../../../lib/words/words.ts';
import { BenefitFacts, HealthFacts, MoneyFacts, SafetyFacts, WorkFacts } from '../../person/groups/lifeFacts.tsx';
import { HouseholdFacts } from '../../person/groups/whoFacts.tsx';
import type { Person } from './partnerReferral.ts';

/** The groups of the case that were disclosed, each with its name. What keeps people safe stands first. */
export function OtherGroups({ person }: { person: Person }) {
  const { safety, work, household, householdMembers, health, benefit, money } = person;
  return (
    <>
      {safety && (
        <Group name="safety">
          <SafetyFacts safety={safety} />
        </Group>
      )}
      {work && (
        <Group name="work">
          <WorkFacts work={work} />
        </Group>
      )}
      {household && (
        <Group name="household">
          <HouseholdFacts household={household} members={householdMembers} />
        </Group>
      )}
      {health && (
        <Group name="health">
          <HealthFacts health={health} />
        </Group>
      )}
      {benefit && (
        <Group name="benefit">
          <BenefitFacts benefit={benefit} />
        </Group>
      )}
      {money && (
        <Group name="money">
          <MoneyFacts money={money} />
        </Group>
      )}
    </>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  const word = useWord();
  return (
    <section className="mt-4 border-t border-solid-gray-200 pt-4">
      <h3 className="pb-2 text-std-16B-170">{word('fieldGroups', name)}</h3>
      {children}
    </section>
  );
}
