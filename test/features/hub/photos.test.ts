import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay, systemDesk, watchEntries } from '@tsunagi/casework';
import sharp from 'sharp';
import { hubOf, letLastDaysPass } from '../../kit/hub.js';
import { sendFile } from '../../kit/upload.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let partner: TestStaff;
let mate: TestStaff;
let regionEditor: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator', 'tenant_admin']);
  mate = await world.staff(partner.tenantId, ['partner_coordinator']);
  const coordinator = await world.tenant('くらし', 'support_body');
  regionEditor = await world.staff(coordinator, ['hub_editor']);
  await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator]);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['caseworker']);
});
afterAll(() => world.close());

const picture = sharp({ create: { width: 1600, height: 800, channels: 3, background: '#336699' } });
/** As a phone takes it: on its side, with the place, and with something hidden behind the picture. */
const place = { IFD0: { Copyright: '幣舞町' }, IFD3: { GPSLatitude: '42/1 58/1 30/1', GPSMapDatum: 'WGS-84' } };
const photograph = await picture.clone().withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
const jpeg = Buffer.concat([photograph, Buffer.from('<script>hidden()</script>')]);

const store = (who: TestStaff, bytes: Buffer = jpeg) => sendFile(who.browser, '/hub/photos', { bytes, fileName: 'p.jpg' });
const stored = async (who = partner): Promise<string> => (await store(who)).body.id;
const look = async (who: TestStaff, id: string): Promise<number> => (await who.browser.get(`/hub/photos/${id}`)).statusCode;
const lookAsNobody = (url: string, headers = {}) => world.app.inject({ method: 'GET', url: new URL(url).pathname, headers });
const photosOf = async (who: TestStaff, id: string, draft = false): Promise<any[]> =>
  (await who.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { photos { id alt url openUrl } } }`)).data.hubEntry.photos;
const versionOf = async (id: string): Promise<number> =>
  (await partner.ask(`{ hubEntry(id: "${id}", draft: true) { version } }`)).data.hubEntry.version;
const change = async (id: string, photos: object[], more = {}) =>
  hubOf(partner).act('changeHubEntry', {
    entryId: id,
    expectedVersion: await versionOf(id),
    content: { name: '場', nameKana: 'バ', contacts: [{ label: '窓口', phone: '0154-00-0000' }], photos, ...more },
  });
const publish = async (id: string) => hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: await versionOf(id) });
const left = async (): Promise<number> =>
  (await world.database.see.query('select from hub_photo where entry_id is not null')).rowCount ?? 0;

describe('a picture', () => {
  it('is drawn anew: smaller, upright, and with neither place nor anything hidden in it', async () => {
    const id = await stored();
    const { rawPayload, headers } = await partner.browser.get(`/hub/photos/${id}`);
    const { format, width, height, exif, xmp, orientation } = await sharp(rawPayload).metadata();
    expect({ format, width, height, exif, xmp, orientation }).toEqual({
      format: 'jpeg',
      width: 640,
      height: 1280,
      exif: undefined,
      xmp: undefined,
      orientation: undefined,
    });
    expect(rawPayload.toString('latin1')).not.toMatch(/WGS-84|hidden/);
    expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF\n'), 'FILE_KIND'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILE_KIND'],
    ['half a photograph', photograph.subarray(0, 400), 'FILE_KIND'],
    ['nothing', Buffer.alloc(0), 'FILE_KIND'],
    ['more than ten megabytes', Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)]), 'FILE_SIZE'],
  ])('is not taken where it is %s', async (_what, bytes, reason) => {
    const { status, body } = await store(partner, bytes);
    expect([status >= 400, body.errors[0].extensions.reason]).toEqual([true, reason]);
  });

  it('is brought by those who write in the hub, and by nobody else', async () => {
    expect((await store(stranger)).status).toBe(403);
  });

  it('is seen by the own organisation alone until an entry in which it stands is published, and then by everybody', async () => {
    const photoId = await stored();
    const { id } = await hubOf(partner).draft({ photos: [{ photoId, alt: '食堂の入口' }] });
    expect([await look(mate, photoId), await look(stranger, photoId)]).toEqual([200, 404]);
    // Kept on no disk unasked: whoever sits there next asks anew, and is answered shortly only where they may see it.
    const headers = (await mate.browser.get(`/hub/photos/${photoId}`)).headers as Record<string, string>;
    expect(headers['cache-control']).toBe('private, no-cache');
    const again = (who: TestStaff) => who.browser.get(`/hub/photos/${photoId}`, { 'if-none-match': headers.etag ?? '' });
    expect([(await again(mate)).statusCode, (await again(stranger)).statusCode]).toEqual([304, 404]);
    expect(await photosOf(partner, id, true)).toEqual([{ id: photoId, alt: '食堂の入口', url: `/hub/photos/${photoId}`, openUrl: null }]);
    await publish(id);
    expect(await look(stranger, photoId)).toBe(200);
    const [{ openUrl }] = await photosOf(stranger, id);
    const open = await lookAsNobody(openUrl);
    expect(open.statusCode).toBe(200);
    expect(open.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=300' });
    expect((await lookAsNobody(openUrl, { 'if-none-match': open.headers.etag })).statusCode).toBe(304);
    const csv = (await world.app.inject({ method: 'GET', url: '/open/shokudo.csv' })).body;
    expect(csv).toContain(openUrl);
  });

  it('of what is for the region only is shown to nobody outside it', async () => {
    const photoId = await stored();
    const { id } = await hubOf(partner).published({ audience: 'REGION', photos: [{ photoId, alt: '作業場' }] });
    expect(await look(stranger, photoId)).toBe(200);
    expect((await photosOf(stranger, id))[0].openUrl).toBeNull();
    const { rows } = await world.database.see.query(`select photo_id from hub_photo where audience = 'region'`);
    expect((await lookAsNobody(`http://x/open/photos/${rows[0].photo_id}.jpg`)).statusCode).toBe(404);
  });

  it('goes once it stands in neither copy, and a change that is thrown away leaves the published ones', async () => {
    const before = await left();
    const [first, second, third] = [await stored(), await stored(), await stored()];
    const { id } = await hubOf(partner).published({
      photos: [
        { photoId: first, alt: '一' },
        { photoId: second, alt: '二' },
      ],
    });
    await change(id, [
      { photoId: third, alt: '三' },
      { photoId: second, alt: '二' },
    ]);
    expect((await photosOf(stranger, id)).map(({ alt }) => alt)).toEqual(['一', '二']);
    expect([await look(partner, third), await look(stranger, third), await look(stranger, first)]).toEqual([200, 404, 200]);
    await hubOf(partner).act('discardHubDraft', { entryId: id, expectedVersion: await versionOf(id) });
    expect([await look(partner, third), await left()]).toEqual([404, before + 2]);
    await change(id, [{ photoId: second, alt: '二' }]);
    await publish(id);
    expect([await look(partner, first), await look(stranger, second), await left()]).toEqual([404, 200, before + 1]);
  });

  it('is seen by the hub editor to whom it is offered, and no longer once it is given back', async () => {
    await hubOf(partner).act('setHubConfirming', { confirmBy: 'REGION_EDITOR' }, '... on HubSettingPayload { confirmBy }');
    const photoId = await stored();
    const { id, version } = await hubOf(partner).published({ photos: [{ photoId, alt: '確認待ち' }] });
    expect([await look(regionEditor, photoId), await look(stranger, photoId)]).toEqual([200, 404]);
    await hubOf(regionEditor).act('returnHubDraft', { entryId: id, expectedVersion: version, note: '写真を明るく' });
    expect(await look(regionEditor, photoId)).toBe(404);
    const again = await publish(id);
    await hubOf(regionEditor).act('confirmHubDraft', { entryId: id, expectedVersion: again.entry.version });
    expect(await look(stranger, photoId)).toBe(200);
    await hubOf(partner).act('setHubConfirming', { confirmBy: 'NOBODY' }, '... on HubSettingPayload { confirmBy }');
  });

  it('is looked at no longer by a hub editor from whom an import has taken the draft back', async () => {
    await hubOf(partner).act('setHubConfirming', { confirmBy: 'REGION_EDITOR' }, '... on HubSettingPayload { confirmBy }');
    const photoId = await stored();
    const { state } = await hubOf(partner).published({ name: '取り込みの場', photos: [{ photoId, alt: '入口' }] });
    expect([state, await look(regionEditor, photoId)]).toEqual(['OFFERED', 200]);
    const bytes = Buffer.from('名称,説明\r\n取り込みの場,取り込んだ説明\r\n');
    const file = await sendFile(partner.browser, '/hub/imports', { bytes, fileName: 'p.csv' });
    await hubOf(partner).act('runHubImport', { importId: file.body.id }, '... on HubImportPayload { import { state } }');
    expect([await look(regionEditor, photoId), await look(partner, photoId)]).toEqual([404, 200]);
    await hubOf(partner).act('setHubConfirming', { confirmBy: 'NOBODY' }, '... on HubSettingPayload { confirmBy }');
  });

  it('goes with the last day of its entry', async () => {
    const [now, later] = [await stored(), await stored()];
    const today = localDay(new Date());
    const ended = await hubOf(partner).published({ photos: [{ photoId: now, alt: '今日まで' }] });
    await hubOf(partner).act('endHubEntry', { entryId: ended.id, until: today.toString(), reason: '終わりました' });
    expect([await look(partner, now), await photosOf(stranger, ended.id)]).toEqual([404, []]);
    const ending = await hubOf(partner).published({ photos: [{ photoId: later, alt: '来月まで' }] });
    await hubOf(partner).act('endHubEntry', { entryId: ending.id, until: today.add({ days: 30 }).toString(), reason: '終わります' });
    expect(await look(stranger, later)).toBe(200);
    await letLastDaysPass(world);
    await watchEntries(systemDesk(world.house.orm, region, partner.tenantId, 'test'));
    expect([await look(partner, later), await photosOf(stranger, ending.id)]).toEqual([404, []]);
  });

  it('stays by night where what had ended is opened again with another last day, and not yet published', async () => {
    const { id } = await hubOf(partner).published();
    await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '建て直します' });
    await hubOf(partner).act('reopenHubEntry', { entryId: id });
    const photoId = await stored();
    await change(id, [{ photoId, alt: '新しい台所' }], { until: '2099-03-31' });
    await watchEntries(systemDesk(world.house.orm, region, partner.tenantId, 'test'));
    expect([await look(partner, photoId), (await photosOf(partner, id, true)).map(({ alt }) => alt)]).toEqual([200, ['新しい台所']]);
  });
});

describe('what an entry says of its pictures', () => {
  it('needs words for each, each picture once, and six of them at most', async () => {
    const { id } = await hubOf(partner).draft();
    const photoId = await stored();
    const many = await Promise.all(Array.from({ length: 7 }, () => stored()));
    for (const [photos, code] of [
      [[{ photoId, alt: ' ' }], 'PHOTO_WITHOUT_WORDS'],
      [[{ photoId, alt: 'あ'.repeat(201) }], 'TOO_LONG'],
      [
        [
          { photoId, alt: '一' },
          { photoId, alt: '二' },
        ],
        'FIELD_TWICE',
      ],
      [many.map((each) => ({ photoId: each, alt: '写真' })), 'TOO_MANY'],
    ] as const)
      expect((await change(id, [...photos])).fields).toEqual([{ field: 'photos', code }]);
  });

  it('takes none that stands in another entry, that a colleague has just stored, or that is not there', async () => {
    const { id } = await hubOf(partner).draft();
    const elsewhere = await stored();
    await hubOf(partner).draft({ photos: [{ photoId: elsewhere, alt: '別の場' }] });
    const nowhere = world.id('HubPhoto', '01234567-89ab-4cde-8f01-23456789abcd');
    for (const photoId of [elsewhere, await stored(mate), nowhere])
      expect((await change(id, [{ photoId, alt: '写真' }])).fields).toEqual([{ field: 'photos', code: 'PHOTO_GONE' }]);
  });
});
