import type { ReactNode } from 'react';
import { useWord } from '../../../lib/words/words.ts';
import { BenefitFacts, HealthFacts, MoneyFacts, SafetyFacts, WorkFacts } from './groups/CaseGroupFacts.tsx';
import { HouseholdFacts } from './groups/HouseholdFacts.tsx';
import type { Person } from './partnerReferral.ts';

/** The groups of the case that were disclosed, each with its name. What keeps people safe stands first. */
export function OtherGroups({ person: { safety, work, household, health, benefit, money } }: { person: Person }) {
  return (
    <>
      {safety && (
        <Group name="safety">
          <SafetyFacts group={safety} />
        </Group>
      )}
      {work && (
        <Group name="work">
          <WorkFacts group={work} />
        </Group>
      )}
      {household && (
        <Group name="household">
          <HouseholdFacts group={household} />
        </Group>
      )}
      {health && (
        <Group name="health">
          <HealthFacts group={health} />
        </Group>
      )}
      {benefit && (
        <Group name="benefit">
          <BenefitFacts group={benefit} />
        </Group>
      )}
      {money && (
        <Group name="money">
          <MoneyFacts group={money} />
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
