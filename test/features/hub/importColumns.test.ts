import { describe, expect, it } from '@jest/globals';
import { localDay } from '@tsunagi/casework';
import { writeOpenCsv } from '@tsunagi/papers';
import { hubOf } from '../../kit/hub.js';
import { importsOf } from '../../kit/hubImports.js';
import { openHub } from '../../kit/openHub.js';

const { partner, stranger } = await openHub('hub_editor');

const plain = { 名称_カナ: 'ショクドウ', 市町村名: '釧路市', 電話番号: '0154-00-0000', 分野: '食堂、居場所' };
const wide = ['名称', ...Object.keys(plain), '運営団体', '会場', '対象地域', '送迎', '期間', '定員', '対応言語', '出典', '発行日'];
const table = (rows: Record<string, string>[]) =>
  writeOpenCsv(
    wide,
    rows.map((row) => wide.map((column) => ({ ...plain, ...row })[column] ?? '')),
    'utf-8',
  );
const { bring, lines, act, publishAll, entry } = importsOf(partner);

describe('a list that says more', () => {
  const fields = `organisation { name } place { name } areas transport transportNote season { from until } capacity languages
    source { title publisher dated } changes { on text source } room { capacity free }`;
  const full = {
    名称: '送迎のある食堂',
    運営団体: '海の会',
    会場: '海の家',
    対象地域: '釧路市、01662',
    送迎: '駅から車で',
    期間: '5月〜9月30日',
    定員: '20人',
    対応言語: '日本語、英語',
    出典: '市の一覧',
    発行日: '2026年4月1日',
  };

  it('brings who runs it, where, for which towns, when in the year, how many, how people get there, in which languages, and where it stands', async () => {
    await hubOf(stranger).published({ name: '海の会' }, 'ORGANISATION');
    await hubOf(partner).draft({ name: '海の家' });
    const id = await bring(table([full]));
    expect(await lines(id)).toMatchObject([{ state: 'NEW', faults: [] }]);
    await act('runHubImport', id);
    const [{ entry: made }] = await lines(id);
    expect(await entry(made.id, fields)).toMatchObject({
      organisation: { name: '海の会' },
      place: { name: '海の家' },
      areas: ['01206', '01662'],
      transport: true,
      transportNote: '駅から車で',
      season: { from: '05-01', until: '09-30' },
      capacity: 20,
      languages: ['ja', 'en'],
      source: { title: '市の一覧', publisher: '蕗団', dated: '2026-04-01' },
    });
  });

  it('remembers from which file, on which day and by whom it was brought, and no more than once', async () => {
    const again = await bring(table([{ 名称: '送迎のある食堂', 定員: '24' }]));
    await act('runHubImport', again);
    const [{ entry: made, state }] = await lines(again);
    expect(state).toBe('CHANGED');
    const { changes } = await entry(made.id, fields);
    expect(changes).toEqual([
      { on: localDay(new Date()).toString(), text: '一覧表から取り込んだ', source: expect.stringMatching(/^list\.csv ／ 蕗団 /) },
    ]);
  });

  it('shows as room how many places were written, and keeps those who are there when the list says another number', async () => {
    const told = { 名称: '定員のある食堂', 定員: '8' };
    const publish = async (rows: Record<string, string>[]): Promise<any> => {
      const id = await bring(table(rows));
      await act('runHubImport', id);
      await publishAll(id);
      return (await lines(id))[0];
    };
    const { entry: made } = await publish([told]);
    const room = async () => (await entry(made.id, 'room { capacity free }', false)).room;
    expect(await room()).toEqual({ capacity: 8, free: 8 });
    await hubOf(partner).room(made.id, { capacity: 8, free: 3 });
    await publish([{ ...told, 定員: '10' }]);
    expect(await room()).toEqual({ capacity: 10, free: 5 });
    expect((await publish([{ ...told, 定員: '4' }])).faults).toEqual([{ column: '定員', code: 'ROOM_BELOW_PLACED' }]);
    expect(await room()).toEqual({ capacity: 10, free: 5 });
  });

  it('says before it is brought in what each cell is taken for, and what stands there now', async () => {
    const group = await hubOf(partner).published({ name: '送迎の会', nameKana: 'ソウゲイノカイ' }, 'ORGANISATION');
    await hubOf(partner).published({ name: '下見の食堂', organisationId: group.id, areas: ['01206'], transport: false });
    const readings = async (rows: Record<string, string>[]): Promise<any[]> => {
      const id = await bring(table(rows));
      const asked = `{ hubImport(id: "${id}") { rows(first: 9) { edges { node { state readings { column words before } } } } } }`;
      const { data } = await partner.ask(asked);
      return data.hubImport.rows.edges.map(({ node }: any) => [
        node.state,
        Object.fromEntries(node.readings.map(({ column, words, before }: any) => [column, [words, before]])),
      ]);
    };
    const said = { 運営団体: '海の会', 対象地域: '圏域全体', 送迎: '駅から車で', 期間: '5月〜9月', 分野: '食堂', 電話番号: '0154-00-0009' };
    const [[changes, changed], [makes, made]] = await readings([
      { 名称: '下見の食堂', ...said },
      { 名称: '新しい下見の食堂', 定員: '20人', 分野: '食堂、居場所' },
    ]);
    expect([changes, makes]).toEqual(['CHANGE', 'NEW']);
    expect(changed).toMatchObject({
      運営団体: ['海の会', '送迎の会'],
      対象地域: ['圏域のどこからでも', '釧路市'],
      送迎: ['あり 駅から車で', 'なし'],
      期間: ['5/1〜9/30', '通年'],
      電話番号: ['事務局 0154-00-0009', '事務局 0154-00-0000'],
    });
    expect(changed).not.toHaveProperty('定員');
    expect(made).toMatchObject({ 定員: ['20', null], 分野: ['食堂、居場所', null], 市町村名: ['釧路市', null] });
  });

  it('names each cell that nobody understands', async () => {
    const found = await lines(
      await bring(
        table([
          { ...full, 名称: '誰も知らない', 運営団体: '知らない会', 会場: '知らない家' },
          { ...full, 名称: '読めない', 対象地域: '東京', 期間: 'そのうち', 定員: '多め', 対応言語: 'なんでも' },
        ]),
      ),
    );
    expect(found.map(({ faults }: any) => faults)).toEqual([
      [
        { column: '運営団体', code: 'HUB_NAME_UNKNOWN' },
        { column: '会場', code: 'HUB_NAME_UNKNOWN' },
      ],
      [
        { column: '対象地域', code: 'UNKNOWN_CODE' },
        { column: '期間', code: 'BAD_FORM' },
        { column: '定員', code: 'BAD_FORM' },
        { column: '対応言語', code: 'BAD_FORM' },
      ],
    ]);
  });
});
