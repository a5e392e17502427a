import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { Withheld } from '../../../components/Withheld.tsx';
import type * as gql from '../../../gql/graphql.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { BenefitFacts, HealthFacts, MoneyFacts, RecordFacts, SafetyFacts, WorkFacts } from './lifeFacts.tsx';
import { AddressFacts, ContactFacts, HouseholdFacts, IdentityFacts } from './whoFacts.tsx';

/** What came of a person, group for group; a group that was not asked for or not disclosed is missing or null. */
export interface ShownGroups {
  identity?: gql.IdentityShownFragment | null;
  contact?: gql.ContactShownFragment | null;
  address?: gql.AddressShownFragment | null;
  household?: gql.HouseholdShownFragment | null;
  householdMembers?: readonly gql.MemberShownFragment[];
  benefit?: gql.BenefitShownFragment | null;
  money?: gql.MoneyShownFragment | null;
  health?: gql.HealthShownFragment | null;
  work?: gql.WorkShownFragment | null;
  safety?: gql.SafetyShownFragment | null;
  records?: readonly gql.RecordShownFragment[];
}

/** The order in which groups stand everywhere. */
export const groupOrder: readonly gql.FieldGroup[] = [
  'IDENTITY',
  'CONTACT',
  'ADDRESS',
  'HOUSEHOLD',
  'WORK',
  'MONEY',
  'BENEFIT',
  'HEALTH',
  'SAFETY',
  'RECORDS',
];

function factsOf(group: gql.FieldGroup, shown: ShownGroups): ReactNode {
  const { identity, contact, address, household = null, householdMembers = [], benefit, money, health, work, safety, records = [] } = shown;
  const facts: Record<gql.FieldGroup, ReactNode> = {
    IDENTITY: identity && <IdentityFacts identity={identity} />,
    CONTACT: contact && <ContactFacts contact={contact} />,
    ADDRESS: address && <AddressFacts address={address} />,
    HOUSEHOLD: (household || householdMembers.length > 0) && <HouseholdFacts household={household} members={householdMembers} />,
    WORK: work && <WorkFacts work={work} />,
    MONEY: money && <MoneyFacts money={money} />,
    BENEFIT: benefit && <BenefitFacts benefit={benefit} />,
    HEALTH: health && <HealthFacts health={health} />,
    SAFETY: safety && <SafetyFacts safety={safety} />,
    RECORDS: records.length > 0 && <RecordFacts records={records} />,
  };
  return facts[group];
}

interface Props {
  shown: ShownGroups;
  withheld: readonly { fieldGroup: gql.FieldGroup; reason: string }[];
  /** Of what is withheld: groups that open once the referral has been accepted. */
  onceAccepted?: readonly gql.FieldGroup[];
  /** What stands beside a group that was not disclosed: how to ask for it. */
  beside?(group: gql.FieldGroup): ReactNode;
}

/** What is known of a person, group by group. What is withheld is named and says why; it never looks like nothing. */
export function FieldGroups({ shown, withheld, onceAccepted = [], beside }: Props) {
  const word = useWord();
  const isWithheld = (group: gql.FieldGroup) => withheld.some(({ fieldGroup }) => fieldGroup === group);
  const later = groupOrder.filter((group) => onceAccepted.includes(group) && isWithheld(group));
  const reasons = Map.groupBy(
    withheld.filter(({ fieldGroup }) => !later.includes(fieldGroup)),
    ({ reason }) => reason,
  );
  return (
    <div className="flex flex-col divide-y divide-solid-gray-200">
      {groupOrder
        .filter((group) => !isWithheld(group))
        .map((group) => (
          <Group key={group} title={word('fieldGroups', group)}>
            {factsOf(group, shown) || (
              <p className="text-dns-16N-130 text-solid-gray-600">
                <Trans>記録なし</Trans>
              </p>
            )}
          </Group>
        ))}
      {later.length > 0 && (
        <Group title={<Trans>受けると見られる項目</Trans>}>
          <GroupNames groups={later} />
        </Group>
      )}
      {[...reasons].map(([reason, lines]) => (
        <Group key={reason} title={<Withheld reason={word('withholdings', reason)} />}>
          <GroupNames
            groups={groupOrder.filter((group) => lines.some(({ fieldGroup }) => fieldGroup === group))}
            beside={reason === 'NOT_DISCLOSED' ? beside : undefined}
          />
        </Group>
      ))}
    </div>
  );
}

function GroupNames({ groups, beside }: { groups: readonly gql.FieldGroup[]; beside?: Props['beside'] }) {
  const word = useWord();
  if (beside)
    return (
      <ul className="flex flex-col divide-y divide-solid-gray-200">
        {groups.map((group) => (
          <li key={group} className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5 text-dns-16N-130">
            {word('fieldGroups', group)}
            {beside(group)}
          </li>
        ))}
      </ul>
    );
  return <p className="text-dns-16N-130 text-solid-gray-800">{listed(groups.map((group) => word('fieldGroups', group)))}</p>;
}

function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1.5 py-3.5 first:pt-0 last:pb-0">
      <h3 id={id} className="text-dns-14B-130 text-solid-gray-700">
        {title}
      </h3>
      {children}
    </section>
  );
}
