import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printAccessLog } from '@tsunagi/papers';
import sharp from 'sharp';
import { given } from '../../kit/given.js';
import { packOf, pdfOf, pictureOf } from '../../kit/paperPdf.js';
import { textOf } from '../../kit/pdf.js';
import { sendFile } from '../../kit/upload.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: string;
let person: string;
let who: TestStaff;
beforeAll(async () => {
  world = await World.open();
  office = await world.tenant('釧路', 'city');
  who = await world.staff(office, ['caseworker']);
  person = await given(world).person(who);
});
afterAll(() => world.close());

/** Each by somebody else: one person may bring so many and no more at once. */
async function bring(bytes: Buffer) {
  const { browser } = await world.staff(office, ['caseworker']);
  const { status, body } = await sendFile(browser, '/attachments', {
    bytes,
    fileName: '同意書.pdf',
    fields: { personId: person, kind: 'consent' },
  });
  return { status, browser, id: body.id, reason: body.errors?.[0].extensions.reason, words: body.errors?.[0].message };
}

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
/** What a PDF can do besides being looked at: where it is said, and how. */
const lively: Record<string, NonNullable<Parameters<typeof pdfOf>[0]>> = {
  'a script on opening': { catalogue: `/OpenAction${script}` },
  'a script on opening, elsewhere': { catalogue: '/OpenAction 5 0 R', objects: [script] },
  'a page on the net on opening': { catalogue: '/OpenAction<</S/URI/URI(https://example.com/)>>' },
  'a script by name': { catalogue: `/Names<</JavaScript<</Names[(a)${script}]>>>>` },
  'a script on turning the page': { page: `/AA<</O${script}>>` },
  'an address on turning the page': { page: '/AA <</O 5 0 R>>', objects: ['<</S/URI/URI(https://example.com/)>>'] },
  'an address on turning the page, behind a remark': { page: '/AA%\n<</O 5 0 R>>', objects: ['<</S/URI/URI(https://example.com/)>>'] },
  'a script behind a link': { page: `/Annots[<</Subtype/Link/Rect[0 0 9 9]/A${script}>>]` },
  'a program that is started': { page: '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>]' },
  'a form that sends itself': { catalogue: '/AcroForm<</Fields[<</A<</S/SubmitForm/F(https://example.com/)>>>>]>>' },
  'a form with scripts of its own': { catalogue: '/AcroForm<</XFA[(form) 5 0 R]>>', objects: ['<</Length 0>>stream\n\nendstream'] },
  'a file of data': { page: '/Annots[<</A<</S/ImportData/F(x)>>>>]' },
  'a file inside': { catalogue: '/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>', objects: ['<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>'] },
  'a file on the page': { page: '/Annots[<</Subtype/FileAttachment/FS 5 0 R>>]', objects: ['<</F(a.exe)/EF<</F 6 0 R>>>>'] },
  'another document': { page: '/Annots[<</A<</S/GoToE/T<</R/C>>>>>>]' },
  'a document on another machine': { page: '/Annots[<</A<</S/GoToR/F(\\\\\\\\evil\\\\x)>>>>]' },
  'a film': { page: '/Annots[<</Subtype/RichMedia>>]' },
  'a player': { page: '/Annots[<</A<</S/Rendition/OP 0>>>>]' },
  'a lock': { trailer: '/Encrypt 5 0 R', objects: ['<</Filter/Standard/V 4>>'] },
};

/** Ways of saying it so that a search for the word finds nothing. */
const disguised: Record<string, () => Buffer> = {
  'spelt by numbers': () => pdfOf({ catalogue: `/Open#41ction<</S/J#61vaScript/JS(1)>>` }),
  'spelt by numbers throughout': () => pdfOf({ page: '/Annots[<</A<</S/#4a#61#76#61#53#63#72#69#70#74/JS(1)>>>>]' }),
  packed: () => pdfOf({ catalogue: '/OpenAction[3 0 R]', objects: [packOf(script)] }),
  'packed and spelt by numbers': () => pdfOf({ objects: [packOf('<</S/#4AavaScript/JS(1)>>')] }),
  'packed twice': () =>
    pdfOf({ objects: [packOf(script, '/Filter[/FlateDecode/FlateDecode]', (bytes) => deflateSync(deflateSync(bytes)))] }),
  'packed with a predictor': () => pdfOf({ objects: [packOf(script, '/Filter/FlateDecode/DecodeParms<</Predictor 12>>')] }),
  'packed in hex': () => pdfOf({ objects: [packOf(script, '/Filter/ASCIIHexDecode', (bytes) => Buffer.from(bytes.toString('hex')))] }),
  'packed in a way that stands elsewhere': () =>
    pdfOf({ objects: [packOf(script, '/Filter 6 0 R', (bytes) => deflateSync(bytes)), '/FlateDecode'] }),
  'packed, its name spelt by numbers': () =>
    pdfOf({ objects: [Buffer.from(packOf(script).toString('latin1').replace('/ObjStm', '/Obj#53tm'), 'latin1')] }),
  'packed, behind a remark': () =>
    pdfOf({ objects: [Buffer.from(packOf(script).toString('latin1').replace('>>stream', '%\n>>stream'), 'latin1')] }),
  'packed, and broken': () => pdfOf({ objects: [packOf(script, '/Filter/FlateDecode', () => Buffer.from('not deflated at all'))] }),
  'packed until it fills a room': () => pdfOf({ objects: [packOf(' '.repeat(20 * 1024 * 1024) + script)] }),
  'parted by what will be blotted out': () =>
    pdfOf({ page: '/AA<x:xmpmeta></x:xmpmeta><</O 5 0 R>>', objects: ['<</S/URI/URI(https://example.com/)>>'] }),
  'behind the end': () => Buffer.concat([pdfOf(), Buffer.from(`5 0 obj\n${script}\nendobj\n%%EOF\n`)]),
};

describe('A PDF that is more than pages to look at', () => {
  it.each(Object.entries(lively))('is not taken: %s', async (_what, said) => {
    for (const bytes of [pdfOf(said), packed(said)]) expect(await bring(bytes)).toMatchObject({ status: 400, reason: 'FILE_ACTIVE' });
  });

  it.each(Object.entries(disguised))('is not taken however it is written: %s', async (_how, make) => {
    expect(await bring(make())).toMatchObject({ status: 400, reason: 'FILE_ACTIVE' });
  });

  it('is refused with what to do instead, and nothing of it is kept', async () => {
    const kept = async () => (await world.database.see.query('select from attachment')).rowCount;
    const before = await kept();
    expect((await bring(pdfOf({ catalogue: `/OpenAction${script}` }))).words).toContain('PDFは受け取れません');
    expect(await kept()).toBe(before);
  });
});

/** The same, with everything that is said of it in a pack. */
function packed({ catalogue = '', page = '', objects = [], trailer = '' }: NonNullable<Parameters<typeof pdfOf>[0]>): Buffer {
  return pdfOf({ trailer, objects: [packOf(`<<${catalogue}${page}>>${objects.join(' ')}`), ...objects] });
}

/** What is kept of it, as it comes back. */
async function keptOf(bytes: Buffer): Promise<Buffer> {
  const { id, browser } = await bring(bytes);
  return (await browser.get(`/attachments/${id}`)).rawPayload;
}

describe('A PDF to look at', () => {
  it.each<[string, () => Buffer]>([
    ['with one page', () => pdfOf()],
    ['that says at which page to begin', () => pdfOf({ catalogue: '/OpenAction[3 0 R/XYZ null null 0]' })],
    ['that says so in other words', () => pdfOf({ catalogue: '/OpenAction<</Type/Action/S/GoTo/D[3 0 R/Fit]>>' })],
    ['with a link', () => pdfOf({ page: '/Annots[<</Subtype/Link/A<</S/URI/URI(https://example.com/)>>>>]' })],
    ['whose objects are packed', () => pdfOf({ objects: [packOf('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')] })],
  ])('is taken: %s', async (_what, make) => {
    const bytes = make();
    const { status, id, browser } = await bring(bytes);
    expect(status).toBe(201);
    const answer = await browser.get(`/attachments/${id}`);
    expect(answer.rawPayload.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment;/),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('says what it said, and not who made it, when and with what', async () => {
    const about = { name: '', office: '', officeKana: '', phone: '', period: '', entries: [], printed: '' };
    const own = printAccessLog(about, 'plain');
    const kept = await keptOf(own);
    expect(kept).toHaveLength(own.length);
    expect(await textOf(kept)).toEqual(await textOf(own));

    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>厚岸 花子</dc:creator><exif:GPSLatitude>42</exif:GPSLatitude></x:xmpmeta>';
    const scanner = pdfOf({
      trailer: '/Info 5 0 R',
      objects: [
        '<</Author(Akkeshi \\(Hanako\\) \\\\)/Creator <4b7573686972 6f>/CreationDate(D:20260101090000+09)/Title((inner) outer)/Trapped/False>>',
        `<</Type/Metadata/Subtype/XML/Length ${Buffer.byteLength(xmp)}>>stream\n${xmp}\nendstream`,
      ],
    });
    expect(scanner.toString()).toMatch(/Hanako[\s\S]*厚岸 花子/);
    const without = await keptOf(scanner);
    expect(without).toHaveLength(scanner.length);
    for (const said of ['Akkeshi', 'Hanako', '4b75', 'D:2026', 'outer', '花子', 'GPSLatitude']) expect(without.includes(said)).toBe(false);
    expect(without.toString('latin1')).toMatch(/\/Author\( +\)\/Creator <0+>\/CreationDate\( +\)\/Title\( +\)\/Trapped\/False>>/);
  });

  it('stays to the letter where it is signed', async () => {
    const signed = pdfOf({ trailer: '/Info 5 0 R', objects: ['<</Author(Hanako)>>', '<</Type/Sig/ByteRange[0 1 2 3]>>'] });
    expect((await keptOf(signed)).equals(signed)).toBe(true);
  });

  it('keeps its photographs, and not where they were taken', async () => {
    const place = { IFD0: { Copyright: '幣舞町' }, IFD3: { GPSLatitude: '42/1 58/1 30/1', GPSMapDatum: 'WGS-84' } };
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>42,58.5N</exif:GPSLatitude></x:xmpmeta>';
    const paper = sharp({ create: { width: 40, height: 20, channels: 3, background: '#eeeeee' } });
    const photograph = await paper.withExif(place).withXmp(xmp).jpeg().toBuffer();
    const bytes = pdfOf({ objects: [pictureOf(photograph)] });
    expect(bytes.toString('latin1')).toMatch(/WGS-84[\s\S]*GPSLatitude/);
    const { id, browser } = await bring(bytes);
    const kept = (await browser.get(`/attachments/${id}`)).rawPayload;
    expect(kept).toHaveLength(bytes.length);
    expect(kept.toString('latin1')).not.toMatch(/WGS-84|GPSLatitude/);
    const at = kept.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
    expect(
      await sharp(kept.subarray(at, at + photograph.length))
        .raw()
        .toBuffer(),
    ).toEqual(await sharp(photograph).raw().toBuffer());
  });
});
