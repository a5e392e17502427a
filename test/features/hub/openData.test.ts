import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay } from '@tsunagi/casework';
import { kushiro, loadRegion } from '@tsunagi/region';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { agreed, hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

const folder = new URL('./hsds3/', import.meta.url);
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const schemas = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))] as const),
);
for (const [name, schema] of schemas) ajv.addSchema(schema, name);

let world: World;
let keeper: TestStaff;
beforeAll(async () => {
  world = await World.open();
  await loadRegion(world.database.migratorUrl, kushiro);
  keeper = await world.staff(await world.tenant('試験', 'partner'), ['partner_coordinator']);
}, 60_000);
afterAll(() => world.close());

let asked = 0;
/** One address may ask so often in a minute, here and there together: these come from several. */
const get = (url: string, headers: Record<string, string> = {}) =>
  world.app.inject({ method: 'GET', url, headers, remoteAddress: `198.51.100.${1 + Math.floor(asked++ / 100)}` });
const json = async (url: string): Promise<any> => {
  const { statusCode, body } = await get(url);
  if (statusCode !== 200) throw new Error(`${url} answers ${statusCode}: ${body}`);
  return JSON.parse(body);
};

/** Valid by the published schema, and nothing in it that the schema does not know. */
function expectValid(thing: object, schema: string, also: string[] = []): void {
  const validate = ajv.getSchema(`${schema}.json`);
  expect({ valid: validate?.(thing), errors: validate?.errors }).toEqual({ valid: true, errors: null });
  const properties = [...Object.keys(schemas.get(`${schema}.json`).properties), ...also];
  expect(Object.keys(thing).filter((property) => !properties.includes(property))).toEqual([]);
}

async function all(list: string, query = ''): Promise<any[]> {
  const found: any[] = [];
  for (let page = 1; ; page++) {
    const answer = await json(`/hsds/${list}?page=${page}&per_page=20${query}`);
    found.push(...answer.contents);
    expect(answer).toMatchObject({
      page_number: page,
      size: answer.contents.length,
      first_page: page === 1,
      empty: answer.contents.length === 0,
    });
    if (answer.last_page) return found;
  }
}

describe('HSDS', () => {
  it.each([
    ['services', 'service', []],
    ['programs', 'program', []],
    ['organizations', 'organization', []],
    ['locations', 'location', []],
    ['service_at_locations', 'service_at_location', ['service']],
    ['taxonomies', 'taxonomy', []],
    ['taxonomy_terms', 'taxonomy_term', []],
  ] as const)('%s answer as the published schemas say, each in the list and alone', async (list, schema, also) => {
    const found = await all(list);
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const each of found) expectValid(each, schema, [...also]);
    for (const { id } of found.slice(0, 5)) expectValid(await json(`/hsds/${list}/${id}`), schema, [...also]);
  });

  it('says what it is, and answers to whoever asks without being signed in', async () => {
    expect(await json('/hsds/')).toMatchObject({ version: '3.0', openapi_url: expect.stringContaining('openapi.json') });
  });

  it('shows a service with its place, its days and what it answers', async () => {
    const [found] = await all('services', '&search=ここらぽ');
    const service = await json(`/hsds/services/${found.id}`);
    expect(service).toMatchObject({
      name: 'ここらぽ',
      status: 'active',
      minimum_age: 6,
      schedules: [{ freq: 'MONTHLY', byday: '2SA,4SA', timezone: 9 }],
      service_at_locations: [
        { location: { location_type: 'physical', addresses: [{ address_1: '釧路市愛国191番地551 コアかがやき', country: 'JP' }] } },
      ],
    });
    expect(service.attributes.map(({ taxonomy_term }: any) => taxonomy_term.name)).toEqual(
      expect.arrayContaining(['学習支援', 'ひきこもり・不登校']),
    );
  });

  it('says of each thing on which text it stands and when somebody last said so, by no name of a person; and what is still open stands among no conditions', async () => {
    const everything = (await Promise.all(['services', 'programs', 'organizations', 'locations'].map((list) => all(list)))).flat();
    for (const { id, metadata = [] } of everything) expect(metadata.filter(({ resource_id }: any) => resource_id !== id)).toEqual([]);
    expect(everything.filter(({ metadata }) => metadata?.some(({ field_name }: any) => field_name === 'source')).length).toBeGreaterThan(
      50,
    );
    expect(everything.filter(({ application_process: terms, fees_description: fees }) => `${terms}${fees}`.includes('要確認'))).toEqual([]);
  });

  it('tells of a programme under which its service is offered, the same by either way', async () => {
    const [programme] = await all('programs');
    const [service] = await all('services', `&search=${encodeURIComponent(programme.name)}`).then((found) =>
      found.filter(({ name }) => name === programme.name),
    );
    expect(service).toMatchObject({ program_id: programme.id, program: { name: programme.name } });
    expect(await json(`/hsds/programs/${programme.id}`)).toEqual(programme);
  });

  it('narrows by term, organisation and moment of change, all together', async () => {
    const terms = await all('taxonomy_terms');
    const fishing = terms.find(({ code }) => code === 'fishing');
    expect((await all('services', `&taxonomy_term_id=${fishing.id}`)).map(({ name }) => name)).toEqual(['整網作業']);
    const [organisation] = await all('organizations', '&search=音別ふき蕗団');
    const ofThem = await all('services', `&organization_id=${organisation.id}`);
    expect(ofThem.map(({ name }) => name).sort()).toEqual(['蕗の栽培と収穫', '蕗の栽培を通した場づくり'].sort());
    const since = new Date().toISOString();
    expect(await all('services', `&modified_after=${since}`)).toEqual([]);
    await hubOf(keeper).published({ name: '新しい食堂' });
    expect((await all('services', `&modified_after=${since}`)).map(({ name }) => name)).toEqual(['新しい食堂']);
    expect(await all('services', '&taxonomy_term_id=nonsense')).toEqual([]);
  });

  it('counts what it lists: of services at places those that have one, also behind the last page', async () => {
    const placed = await all('service_at_locations');
    for (const query of ['page=1&per_page=7', 'page=999&per_page=7']) {
      const { total_items: total, total_pages: pages, size } = await json(`/hsds/service_at_locations?${query}`);
      expect({ total, pages }).toEqual({ total: placed.length, pages: Math.ceil(placed.length / 7) });
      expect(size).toBe(query.startsWith('page=1&') ? 7 : 0);
    }
    expect(placed[0].location.addresses?.[0]?.city ?? '釧路市').toMatch(/[市町村]$/);
  });

  it('names no organisation that is for the region only, and lists nothing by it', async () => {
    const hidden = await hubOf(keeper).published({ name: '圏域だけの団体', audience: 'REGION' }, 'ORGANISATION');
    await hubOf(keeper).published({ name: '開かれた場', organisationId: hidden.id });
    const { rows } = await world.database.see.query(`select entry_id from hub_public where name = '圏域だけの団体'`);
    const [place] = await all('locations', '&search=開かれた場');
    const [placed] = await all('service_at_locations', '&search=開かれた場');
    const service = await json(`/hsds/services/${placed.service.id}`);
    expect([place.name, placed.location.name, service.name]).toEqual(['開かれた場', '開かれた場', '開かれた場']);
    expect(JSON.stringify([place, placed, service])).not.toContain(rows[0].entry_id);
    for (const list of ['services', 'locations', 'service_at_locations'])
      expect(await all(list, `&organization_id=${rows[0].entry_id}`)).toEqual([]);
  });

  it('says in which days of the year something takes place, and no rhythm that its words cannot tell', async () => {
    const [fuki] = await all('services', '&search=蕗の栽培と収穫');
    expect(await all('services', '&search=蕗')).toContainEqual(fuki);
    const { schedules } = await json(`/hsds/services/${fuki.id}`);
    expect(schedules[0]).toMatchObject({
      valid_from: expect.stringMatching(/-05-01$/),
      valid_to: expect.stringMatching(/-09-30$/),
      description: expect.stringContaining('5月1日〜9月30日'),
    });
    await hubOf(keeper).published({
      name: '暦の場',
      schedules: [
        { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', from: '2026-04-02' },
        { rrule: 'FREQ=MONTHLY;BYDAY=1SA;COUNT=6', from: '2026-04-04' },
        { rrule: 'FREQ=MONTHLY;BYMONTH=7;BYDAY=1SA' },
        { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1' },
      ],
    });
    const [found] = await all('services', '&search=暦の場');
    const [fortnight, six, july, last] = (await json(`/hsds/services/${found.id}`)).schedules;
    expect(fortnight).toMatchObject({ freq: 'WEEKLY', interval: 2, byday: 'TH', dtstart: '2026-04-02', description: '隔週木曜' });
    expect(six).toMatchObject({ freq: 'MONTHLY', byday: '1SA', count: 6, dtstart: '2026-04-04' });
    for (const told of [july, last]) expect([told.freq, told.byday, told.description.length > 0]).toEqual([undefined, undefined, true]);
  });

  it('keeps what has ended, as defunct', async () => {
    const found = await all('services', '&search=冬月荘');
    expect(found.find(({ name }) => name === '冬月荘')).toMatchObject({ status: 'defunct' });
  });

  it('never shows what is for the region only, nor a draft', async () => {
    await hubOf(keeper).published({ name: '圏域だけの場', audience: 'REGION' });
    const skill = await hubOf(keeper).published({ ...agreed, name: '編み物を教えられる' }, 'SKILL');
    await hubOf(keeper).draft({ name: '下書きの場' });
    const shown = JSON.stringify([await all('services'), await all('locations'), await all('service_at_locations')]);
    for (const hidden of ['圏域だけの場', '編み物を教えられる', '下書きの場']) expect(shown).not.toContain(hidden);
    const { rows } = await world.database.see.query(`select entry_id from hub_public where name = '編み物を教えられる'`);
    expect(skill.state).toBe('PUBLISHED');
    expect((await get(`/hsds/services/${rows[0].entry_id}`)).statusCode).toBe(404);
  });

  it('is kept by others for a while, and not sent again where nothing has changed', async () => {
    const first = await get('/hsds/services');
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
    const again = await get('/hsds/services', { 'if-none-match': String(first.headers.etag) });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
  });

  it('says what is wrong with a question', async () => {
    for (const query of ['page=0', 'page=x', 'per_page=1000', 'modified_after=yesterday']) {
      expect((await get(`/hsds/services?${query}`)).statusCode).toBe(400);
    }
    for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000']) expect((await get(`/hsds/services/${id}`)).statusCode).toBe(404);
  });
});

describe('files for everyone', () => {
  it('list the 食堂 of the region as open data, also for old programs', async () => {
    const { body, headers } = await get('/open/shokudo.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.split('\r\n')[0]).toContain('全国地方公共団体コード,ID,地方公共団体名,名称');
    for (const name of ['みはらかがやき食堂', 'お寺食堂', 'ここらぽ']) expect(body).toContain(name);
    const old = await get('/open/shokudo.csv?encoding=shift_jis');
    expect(new TextDecoder('shift_jis').decode(old.rawPayload)).toContain('みはらかがやき食堂');
  });

  it('name no 食堂 that is no more, and no day behind the last one of a place', async () => {
    const today = localDay(new Date());
    const rrule = 'FREQ=DAILY';
    const over = await hubOf(keeper).published({
      name: '閉じた食堂',
      schedules: [{ rrule }],
      until: today.subtract({ days: 1 }).toString(),
    });
    const ending = await hubOf(keeper).published({
      name: 'まもなく閉じる食堂',
      schedules: [{ rrule }],
      until: today.add({ days: 2 }).toString(),
    });
    const { body } = await get('/open/shokudo.csv');
    expect([body.includes('閉じた食堂'), body.includes('まもなく閉じる食堂')]).toEqual([false, true]);
    const { data } = await keeper.ask(
      `{ over: hubEntry(id: "${over.id}") { nextDates { on } } ending: hubEntry(id: "${ending.id}") { nextDates { on } } }`,
    );
    expect([data.over.nextDates.length, data.ending.nextDates.length]).toEqual([0, 3]);
    const { rows } = await world.database.see.query(`select entry_id from hub_public where name = 'まもなく閉じる食堂'`);
    expect((await get(`/open/places/${rows[0].entry_id}.ics`)).body.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it('say in the list of 食堂 in which season and for how much', async () => {
    await hubOf(keeper).published({ name: '夏の食堂', seasonFrom: '06-01', seasonUntil: '08-31', cost: 'PAID', costYen: 300 });
    const { body } = await get('/open/shokudo.csv');
    const line = body.split('\r\n').find((each) => each.includes('夏の食堂'));
    expect(line).toContain('第2土・第4土曜 11:00–14:00（6月1日〜8月31日）');
    expect(line).toContain('有料 300円');
  });

  it('tell the hour and the day of Japan, wherever the machine stands', async () => {
    const place = await hubOf(keeper).published({
      name: '時を告げる場',
      address: '釧路市北大通1',
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SA', from: '2027-01-02', opensAt: '10:00', closesAt: '15:00' }],
    });
    const day = { rrule: 'FREQ=WEEKLY;BYDAY=SU', from: '2027-01-03' };
    await hubOf(keeper).published({ name: '場の学習会', placeId: place.id, schedules: [day] }, 'PROGRAMME');
    const { rows } = await world.database.see.query(`select entry_id from hub_public where name = '時を告げる場'`);
    const { body } = await get(`/open/places/${rows[0].entry_id}.ics`);
    const events = body.split('BEGIN:VEVENT').slice(1, 3);
    expect(events[0]).toMatch(/SUMMARY:時を告げる場\r\n/);
    expect(events[0]).toMatch(/DTSTART:20270102T010000Z\r\nDTEND:20270102T060000Z\r\n/);
    expect(events[1]).toMatch(/SUMMARY:場の学習会\r\n/);
    expect(events[1]).toMatch(/DTSTART;VALUE=DATE:20270103\r\n/);
    expect(body).not.toContain('TZID');
    expect(events.map((event) => /LOCATION:(.*)\r\n/.exec(event)?.[1])).toEqual(['釧路市北大通1', '時を告げる場 釧路市北大通1']);
  });

  it('give each place a calendar', async () => {
    const { rows } = await world.database.see.query(`select entry_id from hub_public where name = 'ここらぽ'`);
    const { body, headers } = await get(`/open/places/${rows[0].entry_id}.ics`);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(body).toContain('BEGIN:VCALENDAR');
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(60);
    const site = await world.database.see.query(`select entry_id from hub_public where kind = 'site' and audience = 'everyone' limit 1`);
    expect((await get(`/open/places/${site.rows[0].entry_id}.ics`)).statusCode).toBe(200);
    expect((await get('/open/places/00000000-0000-4000-8000-000000000000.ics')).statusCode).toBe(404);
  });
});

it('says of an area what the standard has a word for', async () => {
  await hubOf(keeper).published({ name: '厚岸だけの場', areas: ['01662'] });
  const { contents } = JSON.parse((await get('/hsds/services?full=true&per_page=100')).body);
  const types = contents.flatMap(({ service_areas: areas = [] }: any) => areas.map((area: any) => area.extent_type));
  expect([...new Set(types)]).toEqual(['text']);
  expect(JSON.parse((await get('/hsds/')).body).profile).not.toContain('localhost');
});
