import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listOpenEntries, searchEntries } from '@tsunagi/casework';
import { kushiro, loadRegion } from '@tsunagi/region';
import { hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let who: TestStaff;
beforeAll(async () => {
  world = await World.open();
  await loadRegion(world.database.migratorUrl, kushiro);
  who = await world.staff(await world.tenant('試験', 'council'), ['consultation_supporter']);
}, 60_000);
afterAll(() => world.close());

const names = async (args: string): Promise<string[]> => (await hubOf(who).search(args)).map(({ name }) => name);
const first = async (args: string): Promise<string | undefined> => (await names(args))[0];

it('finds what the sources name, by kanji, kana, romaji and with a typing error', async () => {
  expect(await first('text: "まじくる"')).toBe('まじくる');
  expect(await first('text: "majikuru"')).toBe('まじくる');
  expect(await first('text: "マジクル"')).toBe('まじくる');
  expect(await first('text: "みはらかがやき食堂"')).toBe('みはらかがやき食堂');
  expect(await first('text: "みはらかがやきしょくどう"')).toBe('みはらかがやき食堂');
  expect(await first('text: "みはらかがやけ食堂"')).toBe('みはらかがやき食堂');
  expect(await first('text: "ｺｺﾗﾎﾟ"')).toBe('ここらぽ');
  expect(await first('text: "なんでもやってみるラボ"')).toBe('なんでもやってみるラボ');
  expect(await first('text: "せいもう"')).toBe('整網作業');
  expect(await first('text: "ごみ袋の封入"')).toBe('指定ごみ袋の封入作業');
  expect(await first('text: "ふまねっと器具"')).toBe('ふまねっと器具の製造');
  expect(await first('text: "大地みらい信金"')).toBe('大地みらい信用金庫');
});

it('finds by a single letter what has it in its name, what is called so before what only holds it', async () => {
  expect(await names('text: "蕗", first: 60')).toEqual(expect.arrayContaining(['蕗の栽培と収穫', '音別ふき蕗団']));
  expect(await names('text: "網", first: 60')).toContain('整網作業');
  expect(await names('text: "農", first: 60')).not.toEqual([]);
  const keeper = hubOf(await world.staff(who.tenantId, ['hub_editor']));
  await keeper.published({ name: '段々畑', nameKana: 'アサノダンダンバタケ' }, 'WORK');
  await keeper.published({ name: '畑', nameKana: 'ハタケ' }, 'WORK');
  expect(await names('text: "畑", first: 60')).toEqual(expect.arrayContaining(['畑', '段々畑']));
  expect(await first('text: "畑"')).toBe('畑');
});

it('understands the words in which people say what they need', async () => {
  for (const [text, expected] of [
    ['仕事探し', '就労準備支援'],
    ['家賃', '住居確保給付金'],
    ['ひきこもり', 'まじくる'],
    ['借金', '家計改善支援'],
  ] as const) {
    expect({ text, names: await names(`text: "${text}", first: 60`) }).toEqual({ text, names: expect.arrayContaining([expected]) });
  }
});

it('narrows by kind, subject, topic, town, day and cost, and by all of them at once', async () => {
  expect(await names('kinds: [WORK], topics: ["fishing"]')).toEqual(['整網作業']);
  expect(await names('weekday: 6, topics: ["learning"]')).toEqual(['ここらぽ']);
  expect(await names('municipality: "01663", kinds: [ORGANISATION]')).toEqual([expect.stringContaining('浜中')]);
  expect(await names('text: "食堂", cost: UNKNOWN, topics: ["meals"], needs: ["food"]')).toEqual(['お寺食堂', 'みはらかがやき食堂']);
  // Where somebody from there may come, wherever it lies: what names their town, and what is for the whole region.
  const from = await names('reach: "01666", needs: ["rent"], first: 60');
  expect(from).toContain('住居確保給付金');
  expect(from.length).toBeGreaterThan((await names('municipality: "01666", needs: ["rent"], first: 60')).length);
  expect(await names('cost: FREE, kinds: [PLACE]')).toEqual(['生活相談支援センター くらしごと']);
});

it('goes on from page to page without losing or repeating anybody, with words and without', async () => {
  for (const args of ['', 'text: "釧路", ', 'kinds: [ORGANISATION], ']) {
    const seen: string[] = [];
    let after = '';
    do {
      const { data } = await who.ask(`{ searchHub(${args}first: 7${after}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`);
      seen.push(...data.searchHub.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.searchHub.pageInfo.hasNextPage ? `, after: "${data.searchHub.pageInfo.endCursor}"` : '';
    } while (after);
    expect(seen.length).toBeGreaterThan(8);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

it('keeps what has ended readable, and out of what is found', async () => {
  expect(await names('text: "冬月荘"')).not.toContain('冬月荘');
  const { rows } = await world.database.see.query(`select entry_id from hub_public where name = '冬月荘'`);
  const { data } = await who.ask(
    `{ hubEntry(id: "${world.id('HubEntry', rows[0].entry_id)}") { ended until changes { on text } source { title dated } } }`,
  );
  expect(data.hubEntry).toMatchObject({
    ended: true,
    until: '2018-03-31',
    changes: expect.arrayContaining([expect.objectContaining({ on: '2018-04-01' })]),
    source: { dated: '2014-02-21' },
  });
});

it('marks it as ended for its keeper too', async () => {
  const { rows } = await world.database.see.query(`select state, tenant_id from hub_entry where content->>'name' = '冬月荘'`);
  expect(rows[0].state).toBe('ended');
  const keeper = await world.staff(rows[0].tenant_id, ['hub_editor']);
  const { data } = await keeper.ask('{ myHubEntries(first: 100) { edges { node { name state ended } } } }');
  expect(data.myHubEntries.edges).toContainEqual({ node: { name: '冬月荘', state: 'ENDED', ended: true } });
});

it('finds by long romaji what is called so in kana, and by short words what is written in Latin letters', async () => {
  expect(await names('text: "kurashigoto"')).toContain('生活相談支援センター くらしごと');
  expect(await first('text: "miharakagayaki"')).toBe('みはらかがやき食堂');
  expect(await first('text: "claps"')).toBe('CLAPS creative');
});

it('shows the map around 音別ふき蕗団 as the source drew it: each organisation with its role and what it brings', async () => {
  const { rows } = await world.database.see.query(`select entry_id from hub_public where name = '蕗の栽培を通した場づくり'`);
  const { data } = await who.ask(
    `{ hubNetwork(aroundId: "${world.id('HubEntry', rows[0].entry_id)}") { nodes { id name } links { fromId role flows source } } }`,
  );
  const nameOf = new Map(data.hubNetwork.nodes.map(({ id, name }: { id: string; name: string }) => [id, name]));
  const drawn = data.hubNetwork.links.map(({ fromId, role, flows }: any) => [nameOf.get(fromId), role, flows.join('・')].join(' '));
  expect(drawn.sort()).toEqual(
    [
      '音別ふき蕗団 producer production',
      '釧路社会的企業創造協議会 secretariat office・coordination・knowledge',
      'せっせ labour supporters・labour',
      'おんべつ学園 labour labour',
      '美警 processing processing',
      '釧路市 coordination coordination・sales',
      '大地みらい信用金庫 management management',
      'CLAPS creative sales sales・knowledge',
    ].sort(),
  );
  expect(
    data.hubNetwork.links.every(({ source }: any) => source.includes('生活困窮者支援を通じた地域づくり（講義と演習④）（日付は要確認）')),
  ).toBe(true);
});

/** What PostgreSQL is told of planning around each statement that looks for entries. */
async function planning(args: string): Promise<string[]> {
  const [flight = []] = (await world.flightsOf(() => hubOf(who).search(args))).filter((each) =>
    each.some(({ text }) => /\bhub_public\b/.test(text)),
  );
  const told = flight.filter(({ text }) => /plan_cache_mode|\bhub_public\b/.test(text));
  return told.map(({ text }) => /force_\w+/.exec(text)?.[0] ?? 'looked for');
}

it('is planned for what is asked each time: what is rare and what everybody has are not looked up alike', async () => {
  for (const search of [searchEntries, listOpenEntries]) expect(search.compiled('caseworker').name).toBe('');
  expect(await planning('text: "まじくる"')).toEqual(['force_custom_plan', 'looked for', 'force_generic_plan']);
  expect(await planning('first: 5')).toEqual(['looked for']);
});

it('counts what there is in each municipality', async () => {
  const { data } = await who.ask('{ hubCounts(kinds: [ORGANISATION]) { municipalityCode kind count } }');
  const towns = data.hubCounts.map(({ municipalityCode }: any) => municipalityCode);
  expect(towns).toEqual(expect.arrayContaining(['01206', '01661', '01662', '01663', '01664', '01665', '01667', '01668']));
});

it('says of a network that is too large to be drawn whole that it is cut', async () => {
  const query = '{ hubNetwork { cut links { id } } }';
  expect((await who.ask(query)).data.hubNetwork.cut).toBe(false);
  await world.database.see.query(`insert into hub_link (region_id, tenant_id, link_id, from_id, to_id, role, flows)
    select l.region_id, l.tenant_id, gen_random_uuid(), l.from_id, l.to_id, l.role, l.flows
    from (select * from hub_link where until is null limit 1) l, generate_series(1, 501)`);
  const { cut, links } = (await who.ask(query)).data.hubNetwork;
  expect([cut, links.length]).toEqual([true, 500]);
});
