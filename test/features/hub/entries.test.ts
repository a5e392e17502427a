import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreed, hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let editor: TestStaff;
let regionEditor: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const office = await world.tenant('蕗団', 'partner');
  partner = await world.staff(office, ['partner_coordinator']);
  editor = await world.staff(office, ['hub_editor', 'tenant_admin']);
  const coordinator = await world.tenant('くらし', 'support_body');
  regionEditor = await world.staff(coordinator, ['hub_editor']);
  await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator]);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['caseworker']);
});
afterAll(() => world.close());

const read = async (who: TestStaff, id: string, fields: string, draft = false): Promise<any> =>
  (await who.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { ${fields} } }`)).data.hubEntry;

const lastNotice = async (who: TestStaff): Promise<{ kind: string; number: string }> =>
  (await who.ask('{ notices(first: 1) { edges { node { kind number } } } }')).data.notices.edges[0].node;

describe('an entry of the hub', () => {
  it('is seen by its keeper alone until it is published, and then by the whole region', async () => {
    const { id, version } = await hubOf(partner).draft();
    expect(await read(stranger, id, 'name')).toBeNull();
    expect(await read(stranger, id, 'name', true)).toBeNull();
    expect(await read(partner, id, 'name state', true)).toEqual({ name: 'みなと食堂', state: 'DRAFT' });
    await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: version });
    expect(await read(stranger, id, 'name state confirmedOn stale keeper { shortName } schedules { words } availableActions')).toEqual({
      name: 'みなと食堂',
      state: 'PUBLISHED',
      confirmedOn: expect.any(String),
      stale: false,
      keeper: { shortName: '蕗団' },
      schedules: [{ words: '第2土・第4土曜 11:00–14:00' }],
      availableActions: [],
    });
  });

  it('stays as the region reads it while it is being written anew, and keeps what it said before', async () => {
    const { id, version } = await hubOf(partner).published();
    const { entry } = await hubOf(partner).act('changeHubEntry', {
      entryId: id,
      expectedVersion: version,
      content: { name: '新みなと食堂', nameKana: 'シンミナトショクドウ', contacts: [{ label: '事務局', phone: '0154-00-0001' }] },
    });
    expect(entry.state).toBe('EDITED');
    expect((await read(stranger, id, 'name')).name).toBe('みなと食堂');
    await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: entry.version, what: '名前が変わりました' });
    expect(await read(stranger, id, 'name history { number name what }')).toEqual({
      name: '新みなと食堂',
      history: [
        { number: 2, name: '新みなと食堂', what: '名前が変わりました' },
        { number: 1, name: 'みなと食堂', what: null },
      ],
    });
  });

  it('tells two who write at once that somebody was faster, with what the other one wrote', async () => {
    const { id, version } = await hubOf(partner).published();
    const change = (who: TestStaff, name: string) =>
      hubOf(who).act('changeHubEntry', { entryId: id, expectedVersion: version, content: { name, nameKana: 'アタラシイ' } });
    expect((await change(partner, '先の名')).entry.state).toBe('EDITED');
    expect(await change(editor, '後の名')).toMatchObject({ __typename: 'Conflict', code: 'VERSION_CONFLICT' });
    expect((await read(partner, id, 'name', true)).name).toBe('先の名');
  });

  it('is not published without any way to reach it, and loses nothing by that', async () => {
    const { id, version } = await hubOf(partner).published();
    const changed = await hubOf(partner).act('changeHubEntry', {
      entryId: id,
      expectedVersion: version,
      content: { name: '連絡先なし', nameKana: 'レンラクサキナシ', contacts: [] },
    });
    const refused = await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: changed.entry.version });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code: 'HUB_NO_CONTACT' });
    expect((await read(stranger, id, 'contacts { phone }')).contacts).toEqual([{ phone: '0154-00-0000' }]);
    expect((await read(partner, id, 'name', true)).name).toBe('連絡先なし');
  });

  it('asks for both ends of a season', async () => {
    const { id, version } = await hubOf(partner).draft();
    const content = { name: '場', nameKana: 'バ', seasonFrom: '05-01' };
    const { fields } = await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: version, content });
    expect(fields).toEqual([{ field: 'seasonUntil', code: 'REQUIRED' }]);
  });

  it('names a schedule that never comes round, or does not say from when on it is counted', async () => {
    for (const [schedule, code] of [
      [{ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'SCHEDULE_NEVER_OCCURS'],
      [{ rrule: 'FREQ=WEEKLY;BYDAY=SA', from: '2026-11-23', until: '2026-11-27' }, 'SCHEDULE_NEVER_OCCURS'],
      [{ rrule: 'FREQ=SECONDLY' }, 'BAD_SCHEDULE'],
      [{ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }, 'SCHEDULE_NEEDS_BEGINNING'],
      [{ rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' }, 'SCHEDULE_NEEDS_BEGINNING'],
      [{ rrule: 'FREQ=WEEKLY' }, 'SCHEDULE_NEEDS_BEGINNING'],
      [{ rrule: 'FREQ=YEARLY;BYMONTH=5' }, 'SCHEDULE_NEEDS_BEGINNING'],
      [{ rrule: 'FREQ=WEEKLY;BYDAY=XX' }, 'BAD_SCHEDULE'],
      [{ rrule: 'FREQ=DAILY', opensAt: '15:00', closesAt: '11:00' }, 'CLOSES_BEFORE_OPENING'],
    ] as const) {
      const refused = await hubOf(partner)
        .act('createHubEntry', { kind: 'PLACE', content: { name: '場', nameKana: 'バ', schedules: [schedule] }, idempotencyKey: undefined })
        .catch(() => null);
      expect(refused).toBeNull();
      const { id, version } = await hubOf(partner).draft();
      const answer = await hubOf(partner).act('changeHubEntry', {
        entryId: id,
        expectedVersion: version,
        content: { name: '場', nameKana: 'バ', schedules: [schedule] },
      });
      expect(answer.fields).toEqual([{ field: 'schedules', code }]);
    }
  });

  it('never shows a person’s skill to anybody outside the region', async () => {
    const { id, version } = await hubOf(partner).draft();
    expect(id).toBeTruthy();
    const answer = await hubOf(partner).act('changeHubEntry', {
      entryId: id,
      expectedVersion: version,
      content: { name: '場', nameKana: 'バ', audience: 'REGION' },
    });
    expect(answer.entry.state).toBe('DRAFT');
    await expect(hubOf(partner).draft({ audience: 'EVERYONE' }, 'SKILL')).rejects.toThrow('SKILL_FOR_REGION_ONLY');
  });
});

it('shows a person’s skill to nobody before the person has agreed: with the day and the way, and no name', async () => {
  const { id, version } = await hubOf(partner).draft({ ...agreed, agreedOn: null, name: '大学生の学習支援' }, 'SKILL');
  const publish = (over: number) => hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: over });
  expect(await publish(version)).toMatchObject({ fields: [{ field: 'agreedOn', code: 'SKILL_NEEDS_AGREEMENT' }] });
  expect(await read(stranger, id, 'name')).toBeNull();
  const content = { name: '大学生の学習支援', nameKana: 'ダイガクセイ', ...agreed };
  const change = (more: object, over: number) =>
    hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: over, content: { ...content, ...more } });
  expect(await change({ agreedOn: '2099-01-01' }, version)).toMatchObject({ fields: [{ field: 'agreedOn', code: 'BAD_DATE' }] });
  const { entry } = await change({}, version);
  expect((await publish(entry.version)).entry.state).toBe('PUBLISHED');
  expect(await read(stranger, id, 'agreedOn agreedBy')).toEqual({ agreedOn: '2026-10-01', agreedBy: 'SPOKEN' });
});

describe('an entry that points at an organisation or a place', () => {
  it('may point at a draft of the own organisation and keeps its pointer, but is published only after it', async () => {
    const group = await hubOf(partner).draft({ name: '新しい団体' }, 'ORGANISATION');
    const field = await hubOf(partner).draft({ name: '新しい畑', organisationId: group.id });
    expect((await read(partner, field.id, 'organisation { id name }', true)).organisation).toEqual({ id: group.id, name: '新しい団体' });
    const early = await hubOf(partner).act('publishHubEntry', { entryId: field.id, expectedVersion: field.version });
    expect(early.fields).toEqual([{ field: 'organisationId', code: 'HUB_POINTS_AT_DRAFT' }]);
    const ofGroup = { entryId: group.id, expectedVersion: group.version };
    expect(await hubOf(partner).act('discardHubDraft', ofGroup)).toMatchObject({ code: 'HUB_POINTED_AT' });
    await hubOf(partner).act('publishHubEntry', { entryId: group.id, expectedVersion: group.version });
    await hubOf(partner).act('publishHubEntry', { entryId: field.id, expectedVersion: field.version });
    expect((await read(stranger, field.id, 'organisation { name }')).organisation).toEqual({ name: '新しい団体' });
  });

  it('points at nobody else’s draft, and at nothing of another kind', async () => {
    const foreign = await hubOf(regionEditor).draft({ name: 'よその団体' }, 'ORGANISATION');
    const service = await hubOf(partner).published({}, 'SERVICE');
    for (const organisationId of [foreign.id, service.id]) {
      const { id, version } = await hubOf(partner).draft();
      const content = { name: '場', nameKana: 'バ', organisationId };
      const { fields } = await hubOf(partner).act('changeHubEntry', { entryId: id, expectedVersion: version, content });
      expect(fields).toEqual([{ field: 'organisationId', code: 'UNKNOWN_CODE' }]);
    }
  });

  it('goes on where its organisation has closed: who ran it stays readable as ended, and it can still be kept up', async () => {
    const group = await hubOf(partner).published({ name: '閉じる団体' }, 'ORGANISATION');
    const place = await hubOf(partner).published({ name: '残る場', organisationId: group.id, contacts: [] });
    await hubOf(partner).act('endHubEntry', { entryId: group.id, until: '2026-10-31', reason: '解散しました' });
    expect(await read(stranger, place.id, 'ended organisation { id name }')).toEqual({
      ended: false,
      organisation: { id: group.id, name: '閉じる団体' },
    });
    expect(await read(stranger, group.id, 'ended until')).toEqual({ ended: true, until: '2026-10-31' });
    const changed = await hubOf(partner).act('changeHubEntry', {
      entryId: place.id,
      expectedVersion: place.version,
      content: { name: '残る場', nameKana: 'ノコルバ', organisationId: group.id },
    });
    const refused = await hubOf(partner).act('publishHubEntry', { entryId: place.id, expectedVersion: changed.entry.version });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code: 'HUB_NO_CONTACT' });
    expect((await read(stranger, place.id, 'name')).name).toBe('残る場');
  });
});

describe('confirming', () => {
  it('lets the hub editor of the region look first, where the organisation wants that', async () => {
    expect(await hubOf(editor).act('setHubConfirming', { confirmBy: 'REGION_EDITOR' }, '... on HubSettingPayload { confirmBy }')).toEqual({
      __typename: 'HubSettingPayload',
      confirmBy: 'REGION_EDITOR',
    });
    const offered = await hubOf(partner).published({ name: '確認待ち食堂' });
    expect(offered.state).toBe('OFFERED');
    expect(await read(stranger, offered.id, 'name')).toBeNull();
    const { data } = await regionEditor.ask('{ hubOffered { edges { node { id version name availableActions } } } }');
    expect(data.hubOffered.edges).toEqual([
      { node: { id: offered.id, version: offered.version, name: '確認待ち食堂', availableActions: ['REVIEW'] } },
    ]);
    const back = await hubOf(regionEditor).act('returnHubDraft', {
      entryId: offered.id,
      expectedVersion: offered.version,
      note: '曜日を入れてください',
    });
    expect(back.__typename).toBe('HubEntryPayload');
    expect(await lastNotice(regionEditor)).toEqual({ kind: 'hub.offered', number: '「確認待ち食堂」' });
    expect(await lastNotice(partner)).toEqual({ kind: 'hub.offer_returned', number: '「確認待ち食堂」' });
    const again = await read(partner, offered.id, 'version state reviewNote', true);
    expect(again).toMatchObject({ state: 'DRAFT', reviewNote: '曜日を入れてください' });
    const twice = await hubOf(partner).act('publishHubEntry', { entryId: offered.id, expectedVersion: again.version });
    await hubOf(regionEditor).act('confirmHubDraft', { entryId: offered.id, expectedVersion: twice.entry.version });
    expect((await read(stranger, offered.id, 'name')).name).toBe('確認待ち食堂');
    expect(await lastNotice(partner)).toEqual({ kind: 'hub.offer_published', number: '「確認待ち食堂」' });
    expect(await read(regionEditor, offered.id, 'name', true)).toBeNull();
    await hubOf(editor).act('setHubConfirming', { confirmBy: 'NOBODY' }, '... on HubSettingPayload { confirmBy }');
  });
});

it('is left to an editor of the own office only where there is one', async () => {
  const alone = await world.staff(await world.tenant('編集のいない団体', 'partner'), ['tenant_admin']);
  const refused = await hubOf(alone).act('setHubConfirming', { confirmBy: 'OWN_EDITOR' }, '... on HubSettingPayload { confirmBy }');
  expect(refused).toMatchObject({ __typename: 'Conflict', code: 'HUB_NO_EDITOR' });
  expect((await alone.ask('{ hubSetting { confirmBy } }')).data.hubSetting).toEqual({ confirmBy: 'NOBODY' });
});

it('is not published by a hub editor where nobody can be reached any more since it was offered', async () => {
  await hubOf(editor).act('setHubConfirming', { confirmBy: 'REGION_EDITOR' }, '... on HubSettingPayload { confirmBy }');
  const group = await hubOf(editor).published({ name: 'やめる団体' }, 'ORGANISATION');
  const place = await hubOf(partner).published({ name: 'つながらない場', organisationId: group.id, contacts: [] });
  await hubOf(editor).act('endHubEntry', { entryId: group.id, until: '2026-10-31', reason: '解散しました' });
  expect(await hubOf(regionEditor).act('confirmHubDraft', { entryId: place.id, expectedVersion: place.version })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'HUB_NO_CONTACT',
  });
  expect(await read(stranger, place.id, 'name')).toBeNull();
  await hubOf(editor).act('setHubConfirming', { confirmBy: 'NOBODY' }, '... on HubSettingPayload { confirmBy }');
});

describe('the keeper', () => {
  it('says in one step what is free, and that all is still so; nothing of it once it has ended', async () => {
    const { id } = await hubOf(partner).published();
    await world.database.see.query(`update hub_public set confirmed_on = '2026-01-01'`);
    expect((await read(stranger, id, 'stale')).stale).toBe(true);
    await hubOf(partner).act('confirmHubEntry', { entryId: id });
    const room = await hubOf(partner).room(id, { capacity: 6, free: 1, note: '火曜のみ' });
    expect(room.entry.state).toBe('PUBLISHED');
    expect(await read(stranger, id, 'stale room { capacity free note }')).toEqual({
      stale: false,
      room: { capacity: 6, free: 1, note: '火曜のみ' },
    });
    expect(await hubOf(partner).room(id, { capacity: 6, free: 7 })).toMatchObject({
      fields: [{ field: 'free', code: 'ROOM_BEYOND_CAPACITY' }],
    });
    await expect(hubOf(stranger).room(id, { capacity: 1, free: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '終わりました' });
    expect(await hubOf(partner).act('confirmHubEntry', { entryId: id })).toMatchObject({ __typename: 'Conflict', code: 'HUB_ENTRY_ENDED' });
  });
});

describe('links', () => {
  it('show who works with whom, and are ended only by who made them, and stay readable with their days', async () => {
    const group = await hubOf(partner).published({ name: '蕗団' }, 'ORGANISATION');
    const field = await hubOf(partner).published({ name: '蕗の畑', organisationId: group.id }, 'PROGRAMME');
    const { tell } = await import('../../kit/given.js');
    await tell(
      partner,
      'linkHubEntries',
      { fromId: group.id, toId: field.id, role: 'producer', flows: ['production'], since: '2020-04-01' },
      '... on HubLinkPayload { done }',
    );
    const { data } = await stranger.ask(
      `{ hubNetwork(aroundId: "${field.id}") { nodes { name } links { id role flows } } hubEntry(id: "${field.id}") { organisation { name } links { from { name } viewerCanRemove } } }`,
    );
    expect(data.hubNetwork.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['蕗の畑', '蕗団']);
    expect(data.hubNetwork.links).toMatchObject([{ role: 'producer', flows: ['production'] }]);
    expect(data.hubEntry).toEqual({ organisation: { name: '蕗団' }, links: [{ from: { name: '蕗団' }, viewerCanRemove: false }] });
    const linkId = data.hubNetwork.links[0].id;
    await expect(hubOf(stranger).act('unlinkHubEntries', { linkId }, '... on HubLinkPayload { done }')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await hubOf(partner).act('unlinkHubEntries', { linkId }, '... on HubLinkPayload { done }');
    const over = await stranger.ask(
      `{ hubNetwork(aroundId: "${field.id}") { links { id } } hubEntry(id: "${field.id}") { links { role since until ended } } }`,
    );
    expect(over.data).toEqual({
      hubNetwork: { links: [] },
      hubEntry: { links: [{ role: 'producer', since: '2020-04-01', until: expect.any(String), ended: true }] },
    });
    expect(await hubOf(partner).act('unlinkHubEntries', { linkId }, '... on HubLinkPayload { done }')).toMatchObject({
      code: 'HUB_LINK_ENDED',
    });
  });
});
