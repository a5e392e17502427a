import { describe, expect, it } from '@jest/globals';
import { tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { openHub } from '../../kit/openHub.js';
import type { TestStaff } from '../../kit/world.js';

const { partner, stranger } = await openHub('caseworker');

const read = async (who: TestStaff, id: string, fields: string, draft = false): Promise<any> =>
  (await who.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { ${fields} } }`)).data.hubEntry;

describe('what is free, said by two at once', () => {
  const steps = async () => {
    const { id } = await hubOf(partner).published();
    await hubOf(partner).room(id, { capacity: 5, free: 3, note: '火曜のみ' });
    const seen = { capacity: 5, free: 3, note: '火曜のみ' };
    return { id, seen, say: (more: object) => hubOf(partner).act('setHubRoom', { entryId: id, ...seen, ...more, seen }) };
  };
  const shown = async (id: string) => (await read(stranger, id, 'room { capacity free note }')).room;

  it('is never written over by whoever saw an older number, and tells them what stands there now', async () => {
    const { id, seen, say } = await steps();
    await hubOf(partner).room(id, { capacity: 6, free: 2 });
    const refused = await hubOf(partner).act(
      'setHubRoom',
      { entryId: id, ...seen, free: 4, seen },
      '... on Conflict { theirs { field value } }',
    );
    expect(refused).toMatchObject({
      code: 'HUB_ROOM_CHANGED',
      theirs: [
        { field: 'capacity', value: '6' },
        { field: 'free', value: '2' },
        { field: 'note', value: null },
      ],
    });
    expect(await say({ free: 2 })).toMatchObject({ code: 'HUB_ROOM_CHANGED' });
    expect(await shown(id)).toEqual({ capacity: 6, free: 2, note: null });
    expect((await hubOf(partner).room(id, { capacity: 6, free: 3 })).entry.state).toBe('PUBLISHED');
  });

  it('counts one tap where two fell on the same number', async () => {
    const { id, say } = await steps();
    const answers = await Promise.all([say({ free: 2 }), say({ free: 2 }), say({ free: 4 })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Conflict', 'HubEntryPayload']);
    expect([2, 4]).toContain((await shown(id)).free);
  });

  it('is not in the way of whoever holds a place meanwhile: what is held was free and stays so', async () => {
    const { id, say } = await steps();
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await tell(stranger, 'holdPlace', { entryId: id, places: 1, until }, '... on HubHoldPayload { hold { id } }');
    expect((await say({ free: 2 })).entry.state).toBe('PUBLISHED');
  });
});

describe('what is written and published in one step', () => {
  const content = { name: '一度に書く場', nameKana: 'イチドニカクバ', contacts: [{ label: '事務局', phone: '0154-00-0000' }] };
  const put = (id: string, version: number, more: object) =>
    hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: version, content: { ...content, ...more } });

  it('is read by the region at once', async () => {
    const { id, version } = await hubOf(partner).published();
    expect((await put(id, version, { summary: '新しい説明' })).entry.state).toBe('PUBLISHED');
    expect(await read(stranger, id, 'name summary')).toEqual({ name: '一度に書く場', summary: '新しい説明' });
  });

  it('is neither written nor published where something is wrong with it, or somebody else was faster', async () => {
    const { id, version } = await hubOf(partner).published({ name: '前の場' });
    expect(await put(id, version, { contacts: [] })).toMatchObject({ code: 'HUB_NO_CONTACT' });
    expect(await put(id, version, { nameKana: '漢字' })).toMatchObject({ fields: [{ field: 'nameKana', code: 'BAD_KANA' }] });
    expect(await read(partner, id, 'name state', true)).toEqual({ name: '前の場', state: 'PUBLISHED' });
    await put(id, version, {});
    expect(await put(id, version, { summary: '遅れて' })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await read(stranger, id, 'summary')).toEqual({ summary: '' });
  });
});

it('says what is free where nobody counts how many places there are', async () => {
  const { id } = await hubOf(partner).published();
  await hubOf(partner).room(id, { capacity: null, free: 3 });
  expect(await read(stranger, id, 'room { capacity free }')).toEqual({ room: { capacity: null, free: 3 } });
  await hubOf(partner).room(id, { capacity: null, free: null });
  expect((await read(stranger, id, 'room { free }')).room).toEqual({ free: null });
});
