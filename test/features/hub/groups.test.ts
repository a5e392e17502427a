import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDay, systemDesk, watchEntries } from '@tsunagi/casework';
import { kushiro, loadRegion, tenantIdOf } from '@tsunagi/region';
import { tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: TestStaff;
let partner: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  await loadRegion(world.database.migratorUrl, kushiro);
  const of = (code: string) => tenantIdOf(kushiro.regionId, code);
  office = await world.staff(of('kushiro-social-enterprise'), ['hub_editor', 'conference_secretary']);
  partner = await world.staff(of('partner-fukidan'), ['partner_coordinator']);
  stranger = await world.staff(of('partner-zoo'), ['partner_coordinator']);
}, 60_000);
afterAll(() => world.close());

const payload = '... on HubGroupPayload { group { id version members { id tenant { shortName } role } } }';
const fields = { name: '港の部会', nameKana: 'ミナトノブカイ', meetingKind: 'WORKING_GROUP' };
let group: { id: string; version: number; members: { id: string; role: string }[] };
beforeEach(async () => {
  group = (await tell(office, 'foundHubGroup', { group: fields }, payload)).group;
});
const act = (who: TestStaff, mutation: string, input: Record<string, unknown>) => hubOf(who).act(mutation, input, payload);
const join = (who: TestStaff, member: TestStaff, role = 'MEMBER') =>
  act(who, 'joinHubGroup', { groupId: group.id, tenantId: world.id('Tenant', member.tenantId), role });

it('shows the groups that the sources name, with their resources, their needs and who takes part', async () => {
  const { data } = await stranger.ask(
    '{ hubGroups { name meetingKind source entries { name } needs { title state } counts { state count } members { tenant { shortName } role } availableActions } }',
  );
  const named = (name: string) => data.hubGroups.find((each: { name: string }) => each.name === name);
  for (const name of ['美原部会', '元町部会', '就労支援部会', '相談支援包括化推進会議（全体会）']) expect(named(name)).toBeTruthy();
  expect(named('美原部会').entries).toEqual([{ name: 'みはらかがやき食堂' }]);
  const onbetsu = named('音別部会');
  expect(onbetsu.source).toContain('（日付は要確認）');
  expect(onbetsu.counts).toEqual(
    expect.arrayContaining([
      { state: 'SETTLED', count: 1 },
      { state: 'TRIED', count: 1 },
    ]),
  );
  expect(onbetsu.members.map(({ role }: { role: string }) => role)).toEqual(['CHAIR', 'SECRETARY', 'MEMBER']);
  expect(onbetsu.availableActions).toEqual([]);
});

it('is there through its last day, and stands behind the others from the day after', async () => {
  const today = localDay(new Date());
  const change = (until: string) =>
    act(office, 'changeHubGroup', { groupId: group.id, expectedVersion: group.version, group: { ...fields, nameKana: 'アア', until } });
  const first = async (): Promise<string> => (await office.ask('{ hubGroups { id } }')).data.hubGroups[0].id;
  group = (await change(today.toString())).group;
  expect(await first()).toBe(group.id);
  group = (await change(today.subtract({ days: 1 }).toString())).group;
  expect(await first()).not.toBe(group.id);
});

describe('a working group', () => {
  it('takes in organisations by its office alone, and each leaves by itself', async () => {
    expect(group.members).toMatchObject([{ role: 'SECRETARY' }]);
    await expect(join(partner, partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await join(office, partner)).group.members).toMatchObject([{ role: 'SECRETARY' }, { role: 'MEMBER' }]);
    const again = await join(office, partner, 'CHAIR');
    expect(again.group.members.map(({ role }: { role: string }) => role)).toEqual(['CHAIR', 'SECRETARY']);
    const memberId = again.group.members[0].id;
    await expect(act(stranger, 'leaveHubGroup', { memberId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await act(partner, 'leaveHubGroup', { memberId })).group.members).toHaveLength(1);
    expect(await act(partner, 'leaveHubGroup', { memberId })).toMatchObject({ code: 'HUB_NOT_IN_GROUP' });
  });

  it('has on its board what its members raise, and nobody else', async () => {
    await join(office, partner);
    const need = { title: '雪の日の送迎', level: 'COMMUNITY', kind: 'community', groupId: group.id };
    const raise = (who: TestStaff) =>
      tell(who, 'raiseHubNeed', { need, origin: 'WORKING_GROUP' }, '... on HubNeedPayload { need { id version group { name } } }');
    expect(await raise(stranger)).toMatchObject({ fields: [{ field: 'groupId', code: 'HUB_NOT_IN_GROUP' }] });
    const raised = await raise(partner);
    expect(raised.need.group).toEqual({ name: '港の部会' });
    await hubOf(partner).act(
      'moveHubNeed',
      { needId: raised.need.id, expectedVersion: 1, state: 'CONSIDERED' },
      '... on HubNeedPayload { need { id } }',
    );
    const { data } = await stranger.ask(
      `{ hubGroup(id: "${group.id}") { needs { title state } counts { state count } } hubNeeds(groupId: "${group.id}") { edges { node { title } } } }`,
    );
    expect(data.hubGroup).toEqual({ needs: [{ title: '雪の日の送迎', state: 'CONSIDERED' }], counts: [{ state: 'CONSIDERED', count: 1 }] });
    expect(data.hubNeeds.edges).toEqual([{ node: { title: '雪の日の送迎' } }]);
  });

  it('meets as conferences that name it, under whatever name, which only those see who are asked to them', async () => {
    const plan = (title: string, startsAt: string, groupId: string | null = group.id, kindCode = 'working_group') =>
      tell(
        office,
        'planConference',
        { kindCode, groupId, title, startsAt: `${startsAt}T10:00:00+09:00`, endsAt: `${startsAt}T12:00:00+09:00` },
        '... on ConferencePayload { conference { id } }',
      );
    await plan('港の部会（12月）', '2026-12-10');
    await plan('港の部会（1月）', '2027-01-14');
    await plan('港の部会準備会', '2026-12-01', null);
    expect(await plan('港の全体会', '2026-12-02', group.id, 'plenary')).toMatchObject({
      fields: [{ field: 'groupId', code: 'UNKNOWN_CODE' }],
    });
    const foreign = (await tell(partner, 'foundHubGroup', { group: fields }, payload)).group;
    expect(await plan('よその部会', '2026-12-03', foreign.id)).toMatchObject({ fields: [{ field: 'groupId', code: 'UNKNOWN_CODE' }] });
    const renamed = { ...fields, name: '港と川の部会' };
    await act(office, 'changeHubGroup', { groupId: group.id, expectedVersion: group.version, group: renamed });
    const meetings = async (who: TestStaff) =>
      (await who.ask(`{ hubGroup(id: "${group.id}") { meetings { title } nextMeeting { title } } }`)).data.hubGroup;
    expect(await meetings(office)).toEqual({
      meetings: [{ title: '港の部会（1月）' }, { title: '港の部会（12月）' }],
      nextMeeting: { title: '港の部会（12月）' },
    });
    expect(await meetings(partner)).toEqual({ meetings: [], nextMeeting: null });
  });

  it('is changed by its office, over the version that was read, and keeps both texts', async () => {
    const change = (version: number, purpose: string) =>
      act(office, 'changeHubGroup', { groupId: group.id, expectedVersion: version, group: { ...fields, purpose } });
    expect((await change(1, '先の目的')).group.version).toBe(2);
    const late = await hubOf(office).act(
      'changeHubGroup',
      { groupId: group.id, expectedVersion: 1, group: { ...fields, purpose: '後の目的' } },
      '... on Conflict { theirs { field value } }',
    );
    expect(late).toMatchObject({ code: 'VERSION_CONFLICT', theirs: [{ field: 'purpose', value: '先の目的' }] });
    await expect(act(partner, 'changeHubGroup', { groupId: group.id, expectedVersion: 2, group: fields })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await act(office, 'changeHubGroup', { groupId: group.id, expectedVersion: 2, group: { ...fields, until: '2026-01-31' } });
    expect(await join(office, stranger)).toMatchObject({ code: 'HUB_GROUP_ENDED' });
  });
});

it('is left by an organisation that has closed, in the night after its last day', async () => {
  await join(office, stranger);
  const members = async (): Promise<string[]> =>
    (await office.ask(`{ hubGroup(id: "${group.id}") { members { tenant { id } } } }`)).data.hubGroup.members.map(
      ({ tenant }: any) => tenant.id,
    );
  const night = () => watchEntries(systemDesk(world.house.orm, region, stranger.tenantId, 'test'));
  await night();
  expect(await members()).toContain(world.id('Tenant', stranger.tenantId));
  const lastDay = localDay(new Date()).subtract({ days: 1 }).toString();
  await world.database.see.query('update tenant set active_until = $2 where tenant_id = $1', [stranger.tenantId, lastDay]);
  await night();
  expect(await members()).toEqual([world.id('Tenant', office.tenantId)]);
});
