import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOpenCsv, writeWorkbook } from '@tsunagi/papers';
import { hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator']);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['hub_editor']);
});
afterAll(() => world.close());

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

async function send(bytes: Buffer, who = partner, fileName = '一覧.csv') {
  const boundary = 'xxTSUNAGIxx';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${encodeURIComponent(fileName)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const form = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const answer = await who.browser.post('/hub/imports', form, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  return { statusCode: who.browser.status, body: answer.body, json: () => answer.json() };
}
const csv = (rows: string[][], encoding: 'utf-8' | 'shift_jis' = 'utf-8') => writeOpenCsv(columns, rows, encoding);
const bring = async (bytes: Buffer): Promise<string> => {
  const answer = await send(bytes);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().id;
};
const read = async (id: string, who = partner): Promise<any> =>
  (
    await who.ask(
      `{ hubImport(id: "${id}") { version encoding state undoable columns { column field } counts { state count } rows(first: 50) { edges { node { number state faults { column code } entry { id name } } } } } }`,
    )
  ).data.hubImport;
const lines = async (id: string): Promise<any[]> => (await read(id)).rows.edges.map(({ node }: any) => node);
const act = (mutation: string, importId: string) =>
  hubOf(partner).act(mutation, { importId }, '... on HubImportPayload { import { state } }');
const entry = async (id: string, fields: string, draft = true): Promise<any> =>
  (await partner.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { ${fields} } }`)).data.hubEntry;

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
      expect(await read(id, stranger)).toBeNull();
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

  it('keeps broken lines apart instead of bringing in something else', async () => {
    const bytes = Buffer.concat([
      csv([line('よい食堂')]),
      Buffer.from('多すぎる食堂,カナ,釧路市,0154-00-0000,,,,余分\r\n"とじない食堂,カナ\r\n'),
    ]);
    const id = await bring(bytes);
    expect((await lines(id)).map(({ state, faults }: any) => [state, faults[0]?.code ?? null])).toEqual([
      ['NEW', null],
      ['FAULTY', 'BROKEN_LINE'],
      ['FAULTY', 'BROKEN_LINE'],
    ]);
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
    const workbook = await send(await writeWorkbook(sheet), partner, '一覧.xlsx');
    expect(workbook.statusCode).toBe(201);
    expect((await read(workbook.json().id)).encoding).toBe('xlsx');
    expect((await send(Buffer.from('PK\u0003\u0004nonsense'))).json().errors[0].extensions).toMatchObject({ reason: 'FILE_UNREADABLE' });
    const nobody = await world.staff(partner.tenantId, ['caseworker']);
    expect((await send(csv([line('港食堂')]), nobody)).statusCode).toBe(403);
  });
});

describe('an import that was a mistake', () => {
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
