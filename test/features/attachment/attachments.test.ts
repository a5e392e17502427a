import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { sendFile } from '../../kit/upload.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let mate: TestStaff;
let council: TestStaff;
let person: string;
let caseId: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  mate = await world.staff(city.tenantId, ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(city);
  caseId = (await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id: person })).data.person.cases[0].id;
});
afterAll(() => world.close());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const paper = sharp({ create: { width: 40, height: 20, channels: 3, background: '#eeeeee' } });
const png = await paper.clone().png().toBuffer();
/** As a phone takes it: on its side, with the place, and with something hidden behind the picture. */
const place = {
  IFD0: { Copyright: '幣舞町' },
  IFD3: { GPSLatitude: '42/1 58/1 30/1', GPSLongitude: '144/1 23/1 0/1', GPSMapDatum: 'WGS-84' },
};
const photograph = await paper.clone().withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
const jpeg = Buffer.concat([photograph, Buffer.from('<script>hidden()</script>')]);

const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#ffffff' } })
  .png()
  .toBuffer();

interface Part {
  bytes?: Buffer;
  fileName?: string;
  kind?: string;
  personId?: string;
}

const store = (who: TestStaff, { bytes = pdf, fileName = '同意書.pdf', kind = 'consent', personId = person }: Part = {}) =>
  sendFile(who.browser, '/attachments', { bytes, fileName, fields: { personId, kind } });

const fetchFile = (who: TestStaff, id: string) =>
  world.app.inject({ method: 'GET', url: `/attachments/${id}`, cookies: Object.fromEntries(who.browser.cookies) });
const contact = { method: 'interview', occurredAt: '2026-11-20T10:00:00+09:00', text: '面談' };
const writeWith = (attachmentIds: string[], audience: string, who = city) =>
  tell(
    who,
    'writeRecord',
    { caseId, ...contact, audience, attachmentIds },
    '... on RecordPayload { record { attachments { id fileName mediaType byteSize url } } }',
  );

describe('a scan', () => {
  it.each([
    ['a PDF', pdf, '同意書（写し）.pdf', 'application/pdf', '同意書（写し）.pdf'],
    ['a photograph', jpeg, 'IMG_0001.JPEG', 'image/jpeg', 'IMG_0001.jpg'],
    ['a picture with a false ending', png, '請求書.pdf', 'image/png', '請求書.png'],
  ])('is taken: %s', async (_what, bytes, fileName, mediaType, kept) => {
    const { status, body } = await store(city, { bytes, fileName });
    expect({ status, body }).toMatchObject({ status: 201, body: { fileName: kept, mediaType } });
  });

  it('keeps of a photograph nothing but the picture: no place, no maker, nothing hidden behind it, and upright', async () => {
    expect(jpeg.toString('latin1')).toContain('WGS-84');
    const { body } = await store(city, { bytes: jpeg, fileName: 'IMG.jpg' });
    const { rawPayload } = await fetchFile(city, body.id);
    const { exif, xmp, iptc, width, height, orientation } = await sharp(rawPayload).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined });
    expect([width, height]).toEqual([20, 40]);
    expect(rawPayload.toString('latin1')).not.toMatch(/WGS-84|hidden/);
  });

  it.each([
    [
      'a web page that calls itself a PDF',
      { bytes: Buffer.from('<!doctype html><script>alert(1)</script>'), fileName: 'a.pdf' },
      'FILE_KIND',
    ],
    ['what begins like a photograph and is none', { bytes: Buffer.concat([photograph.subarray(0, 200), Buffer.alloc(64)]) }, 'FILE_KIND'],
    ['a picture that unpacks to a hundred million pixels', { bytes: bomb }, 'FILE_KIND'],
    ['an empty file', { bytes: Buffer.alloc(0) }, 'FILE_KIND'],
    ['more than ten megabytes', { bytes: Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]) }, 'FILE_SIZE'],
    ['a subject that takes no scans', { kind: 'task' }, 'INVALID_INPUT'],
  ])('is not taken: %s', async (_what, part, reason) => {
    const before = (await world.database.see.query('select count(*)::int as n from attachment')).rows[0].n;
    const { status, body } = await store(city, part);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.errors[0].extensions.reason).toBe(reason);
    expect((await world.database.see.query('select count(*)::int as n from attachment')).rows[0].n).toBe(before);
  });

  it('is taken up to ten megabytes', async () => {
    const bytes = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024 - pdf.length)]);
    expect((await store(city, { bytes })).status).toBe(201);
  });

  it('keeps no path, no control character and no turned writing in its name', async () => {
    const { body } = await store(city, { fileName: '..\\..\\家計\u202Egpj.\u0007表.pdf' });
    expect(body.fileName).toBe('家計gpj.表.pdf');
  });

  it('is taken for nobody who is not signed in, and for no person of another office', async () => {
    const nobody = { ...city, browser: world.browser() };
    expect((await store(nobody as TestStaff)).status).toBe(401);
    const hidden = await store(council);
    expect([hidden.status, hidden.body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('an attached scan', () => {
  it('is downloaded by colleagues as a file that no browser opens, and the look is in the log', async () => {
    const { body } = await store(city, { kind: 'record', fileName: '家計簿.pdf' });
    expect((await fetchFile(mate, body.id)).statusCode).toBe(404);
    const { record } = await writeWith([body.id], 'TENANT');
    expect(record.attachments).toEqual([
      { id: body.id, fileName: '家計簿.pdf', mediaType: 'application/pdf', byteSize: pdf.length, url: `/attachments/${body.id}` },
    ]);

    const lines = `query ($id: ID!) { person(id: $id) { timeline(first: 50, kinds: [RECORD]) { edges { node { recordId attachments { id fileName } } } } } }`;
    const { timeline } = (await city.ask(lines, { id: person })).data.person;
    expect(timeline.edges.flatMap(({ node }: any) => node.attachments)).toContainEqual({ id: body.id, fileName: '家計簿.pdf' });
    const papers = (await city.ask(lines.replace('kinds: [RECORD]', 'withScans: true'), { id: person })).data.person.timeline.edges;
    expect(papers.map(({ node }: any) => node.attachments)).toEqual([[{ id: body.id, fileName: '家計簿.pdf' }]]);

    const before = (await seenBy(world, city.tenantId)).length;
    const answer = await fetchFile(mate, body.id);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="attachment"; filename*=UTF-8''${encodeURIComponent('家計簿.pdf')}`,
    );
    expect((await seenBy(world, city.tenantId)).slice(before)).toEqual([
      expect.objectContaining({ subject: 'Attachment', action: 'read' }),
    ]);
  });

  it('on a record for the author alone is the author’s alone', async () => {
    const { body } = await store(city, { kind: 'record' });
    await writeWith([body.id], 'AUTHOR');
    expect([(await fetchFile(city, body.id)).statusCode, (await fetchFile(mate, body.id)).statusCode]).toEqual([200, 404]);
  });

  it('goes to no other office, not even to one that reads the record', async () => {
    const consent = await given(world).consent(city, person, [council], ['IDENTITY', 'RECORDS']);
    const referral = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'RECORDS'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { state } }');
    const { body } = await store(city, { kind: 'record' });
    await writeWith([body.id], 'SHARED');
    const { data } = await council.ask(`query ($id: ID!) { person(id: $id) { records { edges { node { attachments { id } } } } } }`, {
      id: person,
    });
    expect(data.person.records.edges[0].node.attachments).toEqual([]);
    expect((await fetchFile(council, body.id)).statusCode).toBe(404);
  });

  it('is attached once, for its own subject, and by the one who stored it', async () => {
    const { body } = await store(city, { kind: 'record' });
    await expect(writeWith([body.id], 'TENANT', mate)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await writeWith([body.id], 'TENANT');
    await expect(writeWith([body.id], 'TENANT')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const consentScan = (await store(city, { kind: 'consent' })).body.id;
    await expect(writeWith([consentScan], 'TENANT')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
