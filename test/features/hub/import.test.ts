import { zip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from '@jest/globals';
import { writeOpenCsv, writeWorkbook } from '@tsunagi/papers';
import { hubOf } from '../../kit/hub.js';
import { importsOf } from '../../kit/hubImports.js';
import { openHub } from '../../kit/openHub.js';
import { ownFlights } from '../../kit/statements.js';
import type { TestStaff } from '../../kit/world.js';

const { world, partner, stranger } = await openHub('hub_editor');
const { send, bring, read, lines, act, publishAll, entry } = importsOf(partner);

const columns = ['名称', '名称_カナ', '市町村名', '電話番号', '開催日', '費用', '分野'];
const line = (name: string, more: Record<string, string> = {}) =>
  columns.map(
    (column) =>
      ({
        名称: name,
        名称_カナ: 'ショクドウ',
        市町村名: '釧路市',
        電話番号: '0154-00-0000',
        開催日: '第2・第4土曜',
        費用: '300円',
        分野: '食堂、居場所',
        ...more,
      })[column] ?? '',
  );

const csv = (rows: string[][], encoding: 'utf-8' | 'shift_jis' = 'utf-8') => writeOpenCsv(columns, rows, encoding);

describe('a list from another program', () => {
  it.each(['utf-8', 'shift_jis'] as const)(
    'is read in %s, its columns guessed, and nothing written before it is looked at',
    async (encoding) => {
      const id = await bring(
        csv([line(`港食堂 ${encoding}`), line('', { 費用: '' }), line(`雪食堂 ${encoding}`, { 開催日: '毎月そのうち' })], encoding),
      );
      const found = await read(id);
      expect(found).toMatchObject({ encoding, state: 'READ', undoable: false, counts: [{ state: 'NEW', count: 3 }] });
      expect(found.columns.map(({ field }: any) => field)).toEqual([
        'NAME',
        'NAME_KANA',
        'MUNICIPALITY_CODE',
        'PHONE',
        'SCHEDULE',
        'COST',
        'TOPICS',
      ]);
      expect(await lines(id)).toEqual([
        { number: 2, state: 'NEW', faults: [], entry: null },
        { number: 3, state: 'FAULTY', faults: [{ column: '名称', code: 'REQUIRED' }], entry: null },
        { number: 4, state: 'FAULTY', faults: [{ column: '開催日', code: 'BAD_SCHEDULE' }], entry: null },
      ]);
      expect(await importsOf(stranger).read(id)).toBeNull();
      expect((await partner.ask('{ hubDrafts { edges { node { name } } } }')).data.hubDrafts.edges).toEqual([]);
    },
  );

  it('becomes drafts, line by line, and says of each line that is left out why', async () => {
    const id = await bring(csv([line('港食堂'), line('谷食堂', { 市町村名: '東京' })]));
    expect((await act('runHubImport', id)).import.state).toBe('RUN');
    const [made, failed] = await lines(id);
    expect(made).toMatchObject({ number: 2, state: 'CREATED', entry: { name: '港食堂' } });
    expect(failed).toMatchObject({ state: 'FAILED', faults: [{ column: '市町村名', code: 'UNKNOWN_CODE' }] });
    expect(await entry(made.entry.id, 'state municipalityCode cost costYen topics contacts { phone } schedules { rrule }')).toEqual({
      state: 'DRAFT',
      municipalityCode: '01206',
      cost: 'PAID',
      costYen: 300,
      topics: ['meals', 'ibasho'],
      contacts: [{ phone: '0154-00-0000' }],
      schedules: [{ rrule: 'FREQ=MONTHLY;BYDAY=2SA,4SA' }],
    });
    expect(await act('runHubImport', id)).toMatchObject({ code: 'HUB_IMPORT_STATE' });
  });

  it('names a line whose name stood in the file before, and lets it write over nothing', async () => {
    const id = await bring(csv([line('二度の食堂'), line('二度の食堂', { 電話番号: '0154-00-0009' })]));
    const second = { number: 3, state: 'FAULTY', faults: [{ column: '名称', code: 'NAME_TWICE_IN_FILE' }], entry: null };
    expect(await lines(id)).toEqual([{ number: 2, state: 'NEW', faults: [], entry: null }, second]);
    await act('runHubImport', id);
    const [made, left] = await lines(id);
    expect([made.state, left.state]).toEqual(['CREATED', 'FAILED']);
    expect((await entry(made.entry.id, 'contacts { phone }')).contacts).toEqual([{ phone: '0154-00-0000' }]);
    await act('undoHubImport', id);
    expect(await entry(made.entry.id, 'name')).toBeNull();
  });

  it('keeps broken lines apart instead of bringing in something else', async () => {
    const known = await hubOf(partner).published({ name: '切れた食堂' });
    const bytes = Buffer.concat([
      csv([line('まともな食堂')]),
      Buffer.from('切れた食堂,カナ,釧路市,0154\r\n多すぎる食堂,カナ,釧路市,0154-00-0000,,,,余分\r\n"とじない食堂,カナ\r\n'),
    ]);
    const id = await bring(bytes);
    expect((await lines(id)).map(({ state, faults }: any) => [state, faults[0]?.code ?? null])).toEqual([
      ['NEW', null],
      ['FAULTY', 'BROKEN_LINE'],
      ['FAULTY', 'BROKEN_LINE'],
      ['FAULTY', 'BROKEN_LINE'],
    ]);
    await act('runHubImport', id);
    expect(await entry(known.id, 'state schedules { rrule }')).toEqual({
      state: 'PUBLISHED',
      schedules: [{ rrule: 'FREQ=MONTHLY;BYDAY=2SA,4SA' }],
    });
  });

  it('in Shift_JIS with broken lines and letters loses nothing that is sound: each broken line stays apart and says so', async () => {
    const bytes = Buffer.concat([
      csv([line('よい食堂'), line('古い食堂')], 'shift_jis'),
      Buffer.from([0x8d, 0x4c, 0x82, 0xa2, 0x90, 0x48, 0x93, 0xb0, 0x2c, 0x83, 0x0d, 0x0a]), // 広い食堂, and half a letter
      Buffer.from([0x22, 0x82, 0xc6, 0x82, 0xb6, 0x82, 0xc8, 0x82, 0xa2, 0x0d, 0x0a]), // a quotation that is never closed
    ]);
    const id = await bring(bytes);
    expect(await read(id)).toMatchObject({ encoding: 'shift_jis' });
    const found = await lines(id);
    expect(found.slice(0, 2).map(({ state }: any) => state)).toEqual(['NEW', 'NEW']);
    expect(found).toHaveLength(4);
    expect(found.slice(2).every(({ state, faults }: any) => state === 'FAULTY' && faults[0].code === 'BROKEN_LINE')).toBe(true);
    await act('runHubImport', id);
    expect((await lines(id)).map(({ state }: any) => state).slice(0, 3)).toEqual(['CREATED', 'CREATED', 'FAILED']);
  });

  it('is also read from a workbook, and not from what is no table', async () => {
    const sheet = {
      title: '一覧',
      condition: '',
      by: '',
      at: new Date(),
      columns: columns.map((title) => ({ title, width: 12 })),
      rows: [line('表食堂')],
    };
    const workbook = await send(await writeWorkbook(sheet), 'list.xlsx');
    expect(workbook.status).toBe(201);
    expect((await read(workbook.body.id)).encoding).toBe('xlsx');
    expect((await send(Buffer.from('PK\u0003\u0004nonsense'))).body.errors[0].extensions).toMatchObject({ reason: 'FILE_UNREADABLE' });
    const nobody = await world.staff(partner.tenantId, ['caseworker']);
    expect((await importsOf(nobody).send(csv([line('港食堂')]))).status).toBe(403);
  });
});

describe('publishing a whole import', () => {
  const search = (text: string) => hubOf(stranger).search(`text: "${text}"`, 'name');

  it('shows the region all that is complete, and says of each other line what has to be put right', async () => {
    const id = await bring(csv([line('朝日食堂'), line('夕日食堂', { 電話番号: '' }), line('月夜食堂')]));
    expect(await publishAll(id)).toMatchObject({ code: 'HUB_IMPORT_STATE' });
    await act('runHubImport', id);
    expect(await publishAll(id)).toMatchObject({ published: 2, offered: 0, left: 1, import: { publishedAt: expect.any(String) } });
    expect(await search('朝日食堂')).toContainEqual({ name: '朝日食堂' });
    expect(await search('夕日食堂')).not.toContainEqual({ name: '夕日食堂' });
    const [, left] = await lines(id);
    expect(left).toMatchObject({ state: 'CREATED', faults: [{ column: '電話番号', code: 'HUB_NO_CONTACT' }] });
    await hubOf(partner).act('changeHubEntry', {
      entryId: left.entry.id,
      expectedVersion: (await entry(left.entry.id, 'version')).version,
      content: { name: '夕日食堂', nameKana: 'ユウヒショクドウ', contacts: [{ label: '窓口', phone: '0154-00-0002' }] },
    });
    expect(await publishAll(id)).toMatchObject({ published: 1, left: 0 });
    expect((await lines(id)).flatMap(({ faults }: any) => faults)).toEqual([]);
    expect(await publishAll(id)).toMatchObject({ published: 0, offered: 0, left: 0 });
    await act('undoHubImport', id);
    expect((await lines(id)).map(({ state }: any) => state)).toEqual(['KEPT', 'KEPT', 'KEPT']);
  });

  it('leaves to a colleague what a colleague has in hand: written since, or begun before the list came', async () => {
    const mate = await world.staff(partner.tenantId, ['partner_coordinator']);
    const writes = async (who: TestStaff, id: string, name: string) =>
      hubOf(who).act('changeHubEntry', {
        entryId: id,
        expectedVersion: (await entry(id, 'version')).version,
        content: { name, nameKana: 'ナマエ', contacts: [{ label: '窓口', phone: '0154-00-0002' }], conditions: '書きかけ' },
      });
    const begun = await hubOf(partner).published({ name: '始めた食堂' });
    await writes(mate, begun.id, '始めた食堂');
    const again = [line('始めた食堂'), line('直す食堂'), line('そのままの食堂')];
    await act('runHubImport', await bring(csv(again)));
    const id = await bring(csv(again.map((each) => [...each.slice(0, 3), '0154-00-0003', ...each.slice(4)])));
    await act('runHubImport', id);
    const [, changed] = await lines(id);
    await writes(mate, changed.entry.id, '直す食堂');
    expect(await publishAll(id)).toMatchObject({ published: 1, left: 2 });
    expect((await lines(id)).map(({ faults }: any) => faults[0]?.code ?? null)).toEqual(['HUB_DRAFT_BEFORE_IMPORT', 'CHANGED_SINCE', null]);
    expect(await entry(begun.id, 'conditions contacts { phone }', false)).toEqual({
      conditions: null,
      contacts: [{ phone: '0154-00-0000' }],
    });
    expect(await search('そのままの食堂')).toContainEqual({ name: 'そのままの食堂' });
    await hubOf(mate).act('publishHubEntry', { entryId: begun.id, expectedVersion: (await entry(begun.id, 'version')).version });
    expect(await publishAll(id)).toMatchObject({ published: 0, left: 1 });
    expect((await lines(id))[0].faults).toEqual([]);
  });

  it('offers all of it where the organisation wants a hub editor to look first', async () => {
    const admin = await world.staff(partner.tenantId, ['tenant_admin']);
    const editor = await world.staff(partner.tenantId, ['hub_editor']);
    expect(await hubOf(admin).act('setHubConfirming', { confirmBy: 'OWN_EDITOR' }, '... on HubSettingPayload { confirmBy }')).toMatchObject(
      { confirmBy: 'OWN_EDITOR' },
    );
    const id = await bring(csv([line('雲の食堂'), line('霧の食堂')]));
    await act('runHubImport', id);
    expect(await publishAll(id)).toMatchObject({ published: 0, offered: 2, left: 0 });
    expect(await search('雲の食堂')).not.toContainEqual({ name: '雲の食堂' });
    const told = await editor.ask('{ notices(first: 5) { edges { node { kind number } } } }');
    expect(told.data.notices.edges.map(({ node }: any) => node)).toEqual([
      { kind: 'hub.offered', number: expect.stringMatching(/^「[雲霧]の食堂」ほか1件$/) },
    ]);
    const { data } = await editor.ask('{ hubOffered { edges { node { name } } } }');
    expect(data.hubOffered.edges.map(({ node }: any) => node.name).sort()).toEqual(['霧の食堂', '雲の食堂'].sort());
    await hubOf(admin).act('setHubConfirming', { confirmBy: 'NOBODY' }, '... on HubSettingPayload { confirmBy }');
  });

  it('takes no more ways to PostgreSQL for a hundred lines than for one', async () => {
    const flightsFor = async (many: number): Promise<number> => {
      const id = await bring(csv(Array.from({ length: many }, (_, n) => line(`列の食堂${many}の${n}`))));
      await act('runHubImport', id);
      return ownFlights(await world.flightsOf(() => publishAll(id))).length;
    };
    await flightsFor(1);
    const one = await flightsFor(1);
    expect(await flightsFor(100)).toBeLessThanOrEqual(one);
  });
});

describe('an import that was a mistake', () => {
  it('is refused before it is unpacked where it is meant to harm, or where whoever sends it brings nothing in', async () => {
    const wide = Buffer.from(`"x"${','.repeat(100_000)}\n${'x\n'.repeat(10_000)}`);
    const answer = await send(wide);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.reason).toBe('INVALID_INPUT');
    const archive = zip();
    archive.add('xl/worksheets/sheet1.xml', Buffer.alloc(60 * 1024 * 1024, ' '));
    const bomb = Buffer.from(await archive.bytes());
    expect(bomb.length).toBeLessThan(100_000);
    expect((await send(bomb, 'list.xlsx')).body.errors[0].extensions.reason).toBe('FILE_UNREADABLE');
    const caseworker = await world.staff(partner.tenantId, ['caseworker']);
    expect((await importsOf(caseworker).send(wide)).status).toBe(403);
  });

  it('is taken back, but for what somebody has changed or published since, and says which', async () => {
    const before = await hubOf(partner).published({ name: '古い食堂', summary: '前からの説明' });
    const id = await bring(csv([line('一の食堂'), line('二の食堂'), line('三の食堂'), line('古い食堂', { 電話番号: '0154-99-9999' })]));
    await act('runHubImport', id);
    const [untouched, changed, published, old] = await lines(id);
    expect(old.state).toBe('CHANGED');
    expect(await entry(before.id, 'summary contacts { phone }')).toEqual({
      summary: '前からの説明',
      contacts: [{ phone: '0154-99-9999' }],
    });
    await hubOf(partner).act('changeHubEntry', {
      entryId: changed.entry.id,
      expectedVersion: (await entry(changed.entry.id, 'version')).version,
      content: { name: '二の食堂', nameKana: 'ニ', summary: '直した' },
    });
    await hubOf(partner).act('publishHubEntry', {
      entryId: published.entry.id,
      expectedVersion: (await entry(published.entry.id, 'version')).version,
    });
    expect((await act('undoHubImport', id)).import.state).toBe('UNDONE');
    expect((await lines(id)).map(({ number, state, faults }: any) => [number, state, faults[0]?.code ?? null])).toEqual([
      [2, 'UNDONE', null],
      [3, 'KEPT', 'CHANGED_SINCE'],
      [4, 'KEPT', 'CHANGED_SINCE'],
      [5, 'UNDONE', null],
    ]);
    expect(await entry(untouched.entry.id, 'name')).toBeNull();
    expect((await entry(changed.entry.id, 'summary')).summary).toBe('直した');
    expect(await entry(before.id, 'state contacts { phone }')).toEqual({ state: 'PUBLISHED', contacts: [{ phone: '0154-00-0000' }] });
    expect(await act('undoHubImport', id)).toMatchObject({ code: 'HUB_IMPORT_STATE' });
  });
});
