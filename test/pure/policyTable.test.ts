import { expect, it } from '@jest/globals';
import { actions, dutiesOf, policyTable, relations, type StaffRole, staffRoles } from '@tsunagi/access';
import { referralActs, transitions } from '@tsunagi/casework';

const lines = policyTable.flatMap(({ allow, forbid }) => [...allow, ...forbid]);

it('names no relation that no line of the policy table uses: each stands in the printed matrix', () => {
  const used = new Set<string>(lines.flatMap(({ where }) => where));
  expect(Object.keys(relations).filter((relation) => !used.has(relation))).toEqual([]);
});

it('names no action that no line of the policy table uses', () => {
  const used = new Set<string>(lines.flatMap((line) => line.actions));
  expect(Object.keys(actions).filter((action) => !used.has(action))).toEqual([]);
});

it('calls an act of a referral in the printed matrix as its button calls it, where nothing else is done by that name', () => {
  const subjectsOf = (action: string) =>
    new Set(lines.filter((line) => line.actions.some((each) => each === action)).map(({ subject }) => subject));
  const alone = referralActs.filter((act) => subjectsOf(act).size === 1);
  expect(alone.length).toBeGreaterThan(15);
  for (const act of alone) expect([act, actions[act]]).toEqual([act, transitions[act].ja]);
});

it('says of each role what it is offered on the screens: no more than a line of the table lets it do', () => {
  const everyCase = ['holdsRecords', 'answers', 'sitsInMeetings', 'raisesNeeds', 'holdsPlaces'];
  const lead = ['holdsRecords', 'answers', 'leads', 'sitsInMeetings', 'convenes', 'keepsGroups', 'raisesNeeds', 'holdsPlaces'];
  const hub = ['keepsEntries', 'keepsGroups', 'raisesNeeds', 'holdsPlaces'];
  const others: Partial<Record<StaffRole, string[]>> = {
    supervisor: lead,
    chief_consultation_supporter: lead,
    conference_secretary: ['sitsInMeetings', 'convenes', 'keepsGroups', 'raisesNeeds'],
    partner_coordinator: ['answers', 'sitsInMeetings', ...hub],
    hub_editor: [...hub, 'setsHub', 'readsLetters'],
    privacy_officer: ['judgesGlass', 'readsChanges'],
    statistician: [],
    tenant_admin: [...hub, 'setsHub', 'readsLetters', 'runsOffice', 'givesAccounts', 'readsChanges'],
  };
  const somebody = { region: 1, tenant: 'office', staff: 'somebody', membership: null, unit: null };
  for (const role of staffRoles)
    expect({ role, duties: dutiesOf({ ...somebody, roles: new Set([role]) }) }).toEqual({ role, duties: others[role] ?? everyCase });
});
