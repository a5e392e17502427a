import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '../../../components/IconButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Withheld } from '../../../components/Withheld.tsx';
import type { FieldGroup, PersonWholeFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import type { GroupName } from '../edit/editedGroups.ts';
import { GroupDialog } from '../edit/GroupDialog.tsx';
import { BenefitFacts, HealthFacts, MoneyFacts, SafetyFacts, WorkFacts } from '../groups/lifeFacts.tsx';
import { AddressFacts, ContactFacts, HouseholdFacts, IdentityFacts } from '../groups/whoFacts.tsx';
import { Members } from './Members.tsx';

const order: readonly GroupName[] = ['identity', 'contact', 'address', 'household', 'work', 'money', 'benefit', 'health', 'safety'];

/** What is known of a person, a panel for each field group; each can be put right where it stands. */
export function FactsTab({ person }: { person: PersonWholeFragment }) {
  const { t } = useLingui();
  const word = useWord();
  const [editing, setEditing] = useState<GroupName | null>(null);
  const own = person.availableActions.includes('CHANGE');
  const caseId = person.cases.find(({ availableActions }) => availableActions.includes('CHANGE'))?.id;
  const withheld = (group: GroupName) => person.redactions.find(({ fieldGroup }) => fieldGroup === (group.toUpperCase() as FieldGroup));
  const ownerOf = (group: GroupName) => (personGroups.has(group) ? (own ? person.id : undefined) : caseId);
  const owner = editing && ownerOf(editing);
  return (
    <div className="grid items-start gap-4 broad:grid-cols-2">
      {order.map((group) => {
        const redaction = withheld(group);
        const title = word('fieldGroups', group);
        const editable = !redaction && ownerOf(group);
        return (
          <Panel
            key={group}
            title={title}
            aside={editable && <IconButton icon={Pencil} label={t`${title}を直す`} onPress={() => setEditing(group)} />}
          >
            {redaction ? (
              <Withheld reason={word('withholdings', redaction.reason)} />
            ) : (
              (factsOf(group, person) ?? (
                <p className="text-dns-16N-130 text-solid-gray-600">
                  <Trans>記録なし</Trans>
                </p>
              ))
            )}
            {group === 'household' && !redaction && caseId && <Members caseId={caseId} members={person.householdMembers} />}
          </Panel>
        );
      })}
      {editing && owner && (
        <GroupDialog
          group={editing}
          ownerId={owner}
          recorded={person[editing]}
          isProtected={!!person.protectedSince}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

const personGroups: ReadonlySet<GroupName> = new Set(['identity', 'contact', 'address']);

function factsOf(group: GroupName, person: PersonWholeFragment): ReactNode {
  const { identity, contact, address, household, benefit, money, health, work, safety } = person;
  const facts: Record<GroupName, ReactNode> = {
    identity: identity && <IdentityFacts identity={identity} />,
    contact: contact && <ContactFacts contact={contact} />,
    address: address && <AddressFacts address={address} />,
    household: household && <HouseholdFacts household={household} members={[]} />,
    work: work && <WorkFacts work={work} />,
    money: money && <MoneyFacts money={money} />,
    benefit: benefit && <BenefitFacts benefit={benefit} />,
    health: health && <HealthFacts health={health} />,
    safety: safety && <SafetyFacts safety={safety} />,
  };
  return facts[group];
}
