import { describe, expect, it } from '@jest/globals';
import { localDay, systemDesk, watchEntries } from '@tsunagi/casework';
import { tell } from '../../kit/given.js';
import { agreed, hubOf, letLastDaysPass } from '../../kit/hub.js';
import { openHub } from '../../kit/openHub.js';
import { region, type TestStaff } from '../../kit/world.js';

const { world, partner, stranger } = await openHub('caseworker');

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
    expect(await hubOf(partner).room(id, { capacity: 1, free: 1 })).toMatchObject({ code: 'HUB_ENTRY_ENDED' });
    expect((await hubOf(partner).act('reopenHubEntry', { entryId: id })).entry.state).toBe('EDITED');
  });
});

it('has no last day before its first, and none that nobody can know', async () => {
  const { id } = await hubOf(partner).published({ name: '春からの食堂', since: '2026-04-01' });
  const end = (until: string) => hubOf(partner).act('endHubEntry', { entryId: id, until, reason: '閉めました' });
  expect(await end('1868-01-01')).toMatchObject({ fields: [{ field: 'until', code: 'ENDS_BEFORE_BEGINNING' }] });
  expect(await end('2026-03-31')).toMatchObject({ fields: [{ field: 'until', code: 'ENDS_BEFORE_BEGINNING' }] });
  expect(await end('2999-12-31')).toMatchObject({ fields: [{ field: 'until', code: 'DATE_TOO_LATE' }] });
  expect(await read(stranger, id, 'ended until')).toEqual({ ended: false, until: null });
  expect((await end('2026-04-01')).entry.state).toBe('ENDED');
});

describe('a link', () => {
  it('is over with what it begins or ends in, and leaves the network', async () => {
    const [place, circle] = [
      await hubOf(partner).published({ name: '残る場' }),
      await hubOf(partner).published({ name: '去る会' }, 'ORGANISATION'),
    ];
    const link = { fromId: circle.id, toId: place.id, role: 'producer', flows: ['labour'] };
    await tell(partner, 'linkHubEntries', link, '... on HubLinkPayload { done }');
    const fields = 'links { source confirmedOn ended viewerCanRemove }';
    const network = async (): Promise<unknown[]> =>
      (await stranger.ask(`{ hubNetwork(aroundId: "${place.id}") { links { source confirmedOn } } }`)).data.hubNetwork.links;
    const said = { source: expect.stringContaining('蕗団'), confirmedOn: localDay(new Date()).toString() };
    expect(await network()).toEqual([said]);
    expect((await read(partner, place.id, fields)).links).toEqual([{ ...said, ended: false, viewerCanRemove: true }]);
    await hubOf(partner).act('endHubEntry', { entryId: circle.id, until: '2026-10-31', reason: '解散しました' });
    expect(await network()).toEqual([]);
    expect((await read(partner, place.id, fields)).links).toEqual([{ ...said, ended: true, viewerCanRemove: false }]);
  });
});

describe('a skill whose time is over', () => {
  it('is taken back with all that was told of it; only its name and its days stay', async () => {
    const told = { name: '編み物を教える人', summary: '夜なら行けます', ...agreed };
    const { id } = await hubOf(partner).published(told, 'SKILL');
    await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '本人の申し出' });
    const fields = 'name summary needs contacts { phone } agreedOn history { summary } changes { text }';
    const left = {
      name: '編み物を教える人',
      summary: '',
      needs: [],
      contacts: [],
      agreedOn: null,
      history: [],
      changes: [{ text: '本人の申し出' }],
    };
    expect(await read(stranger, id, fields)).toEqual(left);
    const { entry } = await hubOf(partner).act('reopenHubEntry', { entryId: id });
    const again = await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: entry.version });
    expect(again.fields).toContainEqual(expect.objectContaining({ field: 'agreedOn', code: 'SKILL_NEEDS_AGREEMENT' }));
    const anew = {
      name: '編み物を教える人',
      nameKana: 'アミモノ',
      summary: '昼だけ',
      contacts: [{ label: '事務局', phone: '0154-00-0000' }],
      ...agreed,
    };
    const changed = await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: entry.version, content: anew });
    const { entry: shown } = await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: changed.entry.version });
    expect(shown.state).toBe('PUBLISHED');
    expect(await read(stranger, id, 'summary history { summary }')).toEqual({ summary: '昼だけ', history: [{ summary: '昼だけ' }] });
  });

  it('is found by its name alone from the night on in which it ends, by whoever looks for what has ended too', async () => {
    const until = localDay(new Date()).add({ days: 1 }).toString();
    await hubOf(partner).published({ name: '冬の手仕事の先生', summary: '三味線を弾けます', until, ...agreed }, 'SKILL');
    const found = (text: string) => hubOf(stranger).search(`text: "${text}", showEnded: true`);
    expect(await found('三味線')).toEqual([{ name: '冬の手仕事の先生' }]);
    await letLastDaysPass(world);
    await watchEntries(systemDesk(world.house.orm, region, partner.tenantId, 'test'));
    expect(await found('三味線')).toEqual([]);
    expect(await found('冬の手仕事')).toEqual([{ name: '冬の手仕事の先生' }]);
  });
});

it('throws away no draft that was not read: a colleague may have written it since, and it stands nowhere else', async () => {
  const { id, version } = await hubOf(partner).published({ name: '元の名' });
  const content = { name: '書いたばかりの名', nameKana: 'カイタ' };
  const written = await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: version, content });
  const discard = (expectedVersion: number) => hubOf(partner).act('discardHubDraft', { entryId: id, expectedVersion });
  expect(await discard(version)).toMatchObject({ __typename: 'Conflict', code: 'VERSION_CONFLICT' });
  expect((await read(partner, id, 'name', true)).name).toBe('書いたばかりの名');
  expect((await discard(written.entry.version)).entry.state).toBe('PUBLISHED');
  expect((await read(partner, id, 'name', true)).name).toBe('元の名');
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
    const until = localDay(new Date()).add({ years: 1 }).toString();
    const ended = await hubOf(partner).act('endHubEntry', { entryId: id, until, reason: '年度で終わります' });
    expect(ended.entry.state).toBe('EDITED');
    expect(await read(stranger, id, 'name ended until')).toEqual({ name: '来年までの食堂', ended: false, until });
    expect((await hubOf(partner).room(id, { capacity: 4, free: 2 })).__typename).toBe('HubEntryPayload');
    expect(await read(partner, id, 'name until', true)).toEqual({ name: '来年までの食堂（書きかけ）', until });
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
