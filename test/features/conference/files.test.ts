import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { act, calledConference, seeBoard } from '../../kit/conference.js';
import { seenBy } from '../../kit/flights.js';
import { tell } from '../../kit/given.js';
import { textOf } from '../../kit/pdf.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import { sendFile } from '../../kit/upload.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let item: string;
const payload = '... on ConferencePayload { itemId }';
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n4 0 obj<</Type /Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#cc8800' } })
  .png()
  .toBuffer();

interface Brought {
  itemId?: string;
  bytes?: Buffer;
  title?: string;
  fileName?: string;
  key?: string;
  more?: Record<string, string>;
}
const bring = (
  who: TestStaff,
  { itemId = item, bytes = pdf, title = '家計の写し', fileName = '家計簿.pdf', key = randomUUID(), more = {} }: Brought = {},
) => sendFile(who.browser, '/conference-papers', { bytes, fileName, fields: { itemId, title, idempotencyKey: key, ...more } });
const reasonOf = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0]?.extensions.reason];

const sheets = `query ($id: ID!) { conference(id: $id) { items { id sheets { id title text file { fileName mediaType byteSize pages url } } } } }`;
const filesSeen = async (who: TestStaff, meeting = laid.meeting): Promise<any[]> =>
  ((await who.ask(sheets, { id: meeting })).data.conference?.items ?? []).flatMap((each: any) =>
    each.sheets.filter(({ file }: any) => file),
  );
const get = (who: TestStaff, url: string) =>
  laid.world.app.inject({ method: 'GET', url, cookies: Object.fromEntries(who.browser.cookies) });
const status = async (who: TestStaff, url: string): Promise<number> => (await get(who, url)).statusCode;

beforeAll(async () => {
  laid = await openStatutory();
  // Handed out to nobody but the city so far.
  const without = [await seatOf(laid.hospital, laid.meeting)];
  ({ item } = await bringCase(laid.world, laid.council, laid.meeting, { title: '家計の相談', without }));
});
afterAll(() => laid.world.close());

describe('A paper that is a file', () => {
  it('is downloaded by whoever was handed the item, and by nobody else; each look is in the log', async () => {
    const { city, mate, council, stranger, hospital, world } = laid;
    expect((await bring(council)).status).toBe(201);
    const [sheet] = await filesSeen(city);
    expect(sheet).toMatchObject({ title: '家計の写し', text: null });
    expect(sheet.file).toMatchObject({ fileName: '家計簿.pdf', mediaType: 'application/pdf', byteSize: pdf.length, pages: 2 });
    const { url } = sheet.file;
    const before = (await seenBy(world, city.tenantId)).length;
    const answer = await get(city, url);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringContaining('attachment'),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await seenBy(world, city.tenantId)).slice(before)).toEqual([
      expect.objectContaining({ subject: 'AgendaSheet', action: 'read' }),
    ]);
    expect(await status(council, url)).toBe(200);
    // Left out, without a seat in either office, and not signed in.
    for (const who of [hospital, mate, stranger]) expect(await status(who, url)).toBe(404);
    expect((await world.app.inject({ method: 'GET', url })).statusCode).toBe(401);
    expect(await filesSeen(hospital)).toEqual([]);
    // A written page is no file.
    const { id } = (await seeBoard(city, laid.meeting)).items[0].sheets.find(({ fieldGroup }: any) => fieldGroup === 'IDENTITY') ?? {};
    if (id) expect(await status(city, `/conference-papers/${id}`)).toBe(404);
  });

  it('is refused for what it is: a script, a page of the web, too much, or for an item of another office', async () => {
    const { city, council, stranger } = laid;
    const lively = Buffer.from(
      pdf.toString('latin1').replace('/Pages 2 0 R>>', '/Pages 2 0 R/OpenAction<</S/JavaScript/JS(1)>>>>'),
      'latin1',
    );
    expect(reasonOf(await bring(council, { bytes: lively }))).toEqual([400, 'FILE_ACTIVE']);
    expect(reasonOf(await bring(council, { bytes: Buffer.from('<!doctype html>') }))).toEqual([400, 'FILE_KIND']);
    expect(reasonOf(await bring(council, { bytes: Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]) }))[1]).toBe('FILE_SIZE');
    expect(reasonOf(await bring(council, { title: ' ' }))).toEqual([400, 'INVALID_INPUT']);
    expect((await bring(council, { key: 'x' })).status).toBe(400);
    expect((await bring(city)).status).toBe(403);
    expect((await bring(stranger)).status).toBe(404);
  });

  it('is put there once, however often it is sent with the same key', async () => {
    const { council } = laid;
    const key = randomUUID();
    const before = (await filesSeen(council)).length;
    for (const _ of [1, 2]) expect((await bring(council, { key, title: '二度' })).status).toBe(201);
    expect(await filesSeen(council)).toHaveLength(before + 1);
    expect(reasonOf(await bring(council, { key, title: '別の題' }))[1]).toBe('KEY_REUSED');
  });

  it('is gone for everybody with the page, and for a member with the next request after they leave the list', async () => {
    const { city, council, hospital, meeting } = laid;
    await act(council, 'distributeItem', 'DistributeItemInput', {
      itemId: item,
      exceptions: [{ memberId: await seatOf(hospital, meeting), fieldGroups: [], nothing: false }],
    });
    const [sheet, other] = await filesSeen(hospital);
    expect(await status(hospital, sheet.file.url)).toBe(200);
    await tell(council, 'removePaper', { idempotencyKey: undefined, sheetId: other.id }, payload);
    expect(await status(hospital, other.file.url)).toBe(404);
    const memberId = await seatOf(hospital, meeting);
    await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId });
    expect(await status(hospital, sheet.file.url)).toBe(404);
    expect(await status(city, sheet.file.url)).toBe(200);
  });

  it('is set into the pack where it is a picture, and named with its pages where it is a PDF', async () => {
    const { city, council, meeting } = laid;
    const pack = async (who: TestStaff) => (await get(who, `/papers/conference-pack/${await seatOf(who, meeting)}.pdf`)).rawPayload;
    const pictures = (bytes: Buffer): number => bytes.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length ?? 0;
    expect(pictures(await pack(city))).toBe(0);
    expect((await bring(council, { bytes: png, title: '間取りの写真', fileName: '間取り.png' })).status).toBe(201);
    const printed = await pack(city);
    expect(pictures(printed)).toBe(1);
    const words = (await textOf(printed)).join('').replace(/\s/g, '');
    for (const each of ['間取りの写真', '家計の写し', 'PDF「家計簿.pdf」（2ページ）：この綴りには入っていません'])
      expect(words).toContain(each);
  });

  it('finds room up to what the kind of the meeting says, and so do the pictures of a pack', async () => {
    const { world, city, council, hospital } = laid;
    const most = (megabytes: number) =>
      world.database.see.query(`update conference_kind set papers_megabytes = $1 where code = 'support_9'`, [megabytes]);
    const meeting = await calledConference(world, city, 'support_9', [council, hospital]);
    const { item: itemId } = await bringCase(world, council, meeting);
    const large = await sharp({
      create: { width: 500, height: 500, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: '#fff' },
    })
      .png({ compressionLevel: 0 })
      .toBuffer();
    for (const title of ['一枚目', '二枚目'])
      expect((await bring(council, { itemId, title, bytes: large, fileName: `${title}.png` })).status).toBe(201);
    await most(1);
    const { status, body } = await bring(council, { itemId });
    expect([status, body.errors[0].extensions.reason]).toEqual([409, 'PAPERS_FULL']);
    // Their own kind changed while they were there: one picture is in the pack, and the other is named.
    const printed = (await get(council, `/papers/conference-pack/${await seatOf(council, meeting)}.pdf`)).rawPayload;
    const words = (await textOf(printed)).join('').replace(/\s/g, '');
    expect(words).toContain('画像「二枚目.png」：この綴りには入っていません');
    expect(words).not.toContain('画像「一枚目.png」');
    await most(100);
    expect((await bring(council, { itemId })).status).toBe(201);
  });

  it('is no larger than A4 is printed at 200 dots to the inch where it is a picture', async () => {
    const { council } = laid;
    const photograph = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#cc8800' } })
      .jpeg()
      .toBuffer();
    expect((await bring(council, { bytes: photograph, title: '写真', fileName: '写真.jpg' })).status).toBe(201);
    const { file } = (await filesSeen(council)).at(-1);
    const { width, height } = await sharp((await get(council, file.url)).rawPayload).metadata();
    expect([width, height]).toEqual([2339, 1754]);
  });

  it('is read by somebody first where nobody may be recognised in it', async () => {
    const { world, city, council } = laid;
    const study = await calledConference(world, city, 'case_study', [council]);
    const brought = await tell(council, 'proposeItem', { conferenceId: study, sort: 'STUDY', title: '孤立した若者の事例' }, payload);
    const file = { itemId: brought.itemId, title: '経過' };
    for (const more of [{}, { anonymityConfirmed: 'yes' }])
      expect(reasonOf(await bring(council, { ...file, more }))[1]).toBe('FILE_UNREAD');
    const more = { contentsRead: 'yes' };
    expect((await bring(council, { ...file, more })).status).toBe(201);
    // Whoever has read the file has not said anything of its title and its name.
    for (const named of [{ title: '山根さんの家計' }, { fileName: '山根さんの家計.pdf' }])
      expect(reasonOf(await bring(council, { ...file, ...named, more }))[1]).toBe('NOT_ANONYMOUS');
    const confirmed = { ...more, anonymityConfirmed: 'yes' };
    expect((await bring(council, { ...file, title: '山根商店の家計', more: confirmed })).status).toBe(201);
    const [sheet] = await filesSeen(city, study);
    expect(await status(city, sheet.file.url)).toBe(200);
    expect(await status(laid.hospital, sheet.file.url)).toBe(404);
  });
});
