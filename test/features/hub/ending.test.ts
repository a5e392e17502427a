import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator']);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['caseworker']);
});
afterAll(() => world.close());

const read = async (who: TestStaff, id: string, fields: string, draft = false): Promise<any> =>
  (await who.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { ${fields} } }`)).data.hubEntry;

describe('the keeper', () => {
  it('ends what is no more: it stays readable with its last day, and is not found any longer', async () => {
    const { id } = await hubOf(partner).published({ name: '終わる食堂', nameKana: 'オワルショクドウ' });
    await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '建物が使えなくなりました' });
    expect(await read(stranger, id, 'ended until changes { on text }')).toEqual({
      ended: true,
      until: '2026-10-31',
      changes: [{ on: '2026-10-31', text: '建物が使えなくなりました' }],
    });
    expect(await hubOf(stranger).search('text: "終わる食堂"')).not.toContainEqual({ name: '終わる食堂' });
    expect(await hubOf(partner).act('setHubRoom', { entryId: id, capacity: 1, free: 1 })).toMatchObject({ code: 'HUB_ENTRY_ENDED' });
    expect((await hubOf(partner).act('reopenHubEntry', { entryId: id })).entry.state).toBe('EDITED');
  });
});

describe('an entry that ends while somebody is writing it', () => {
  const writing = async (name: string) => {
    const { id, version } = await hubOf(partner).published({ name });
    const content = {
      name: `${name}（書きかけ）`,
      nameKana: 'カキカケ',
      summary: '長い説明',
      contacts: [{ label: '窓口', phone: '0154-00-0002' }],
    };
    await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: version, content });
    return id;
  };

  it('keeps what was written, for whoever reopens it', async () => {
    const id = await writing('閉じる食堂');
    const ended = await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '閉じました' });
    expect(ended.entry.state).toBe('ENDED');
    expect(await read(stranger, id, 'name ended')).toEqual({ name: '閉じる食堂', ended: true });
    expect((await hubOf(partner).act('reopenHubEntry', { entryId: id })).entry.state).toBe('EDITED');
    expect(await read(partner, id, 'name summary until', true)).toEqual({
      name: '閉じる食堂（書きかけ）',
      summary: '長い説明',
      until: null,
    });
  });

  it('is kept up as before until a last day that is still to come', async () => {
    const id = await writing('来年までの食堂');
    const ended = await hubOf(partner).act('endHubEntry', { entryId: id, until: '2099-03-31', reason: '年度で終わります' });
    expect(ended.entry.state).toBe('EDITED');
    expect(await read(stranger, id, 'name ended until')).toEqual({ name: '来年までの食堂', ended: false, until: '2099-03-31' });
    expect((await hubOf(partner).act('setHubRoom', { entryId: id, capacity: 4, free: 2 })).__typename).toBe('HubEntryPayload');
    expect(await read(partner, id, 'name until', true)).toEqual({ name: '来年までの食堂（書きかけ）', until: '2099-03-31' });
    expect((await read(partner, id, 'availableActions', true)).availableActions).toContain('END');
  });
});

it('tells whoever keeps something of an organisation that it ends, once for all that they keep', async () => {
  const council = await world.staff(stranger.tenantId, ['hub_editor']);
  const group = await hubOf(partner).published({ name: '解散する団体' }, 'ORGANISATION');
  const over = await hubOf(council).published({ name: '前に終わった場', organisationId: group.id });
  await hubOf(council).act('endHubEntry', { entryId: over.id, until: '2026-09-30', reason: '終わりました' });
  for (const name of ['朝の場', '夜の場']) await hubOf(council).published({ name, organisationId: group.id, contacts: [] });
  await hubOf(partner).act('endHubEntry', { entryId: group.id, until: '2026-10-31', reason: '解散しました' });
  const { data } = await council.ask('{ notices(first: 5) { edges { node { kind number } } } }');
  expect(data.notices.edges.map(({ node }: any) => node)).toEqual([
    { kind: 'hub.pointed_ends', number: expect.stringMatching(/^「[朝夜]の場」ほか1件（「解散する団体」の終わり）$/) },
  ]);
});
