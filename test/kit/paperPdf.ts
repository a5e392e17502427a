import { deflateSync } from 'node:zlib';

/** One page with a word on it, and whatever else is said of it: in its catalogue, on the page, or as objects of its own. */
interface Said {
  catalogue?: string;
  page?: string;
  objects?: readonly (string | Buffer)[];
  trailer?: string;
}

const stream = (head: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${head}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);

/** A PDF as programs write it, its objects numbered from 1: catalogue, pages, page, what is written on it, and then the others. */
export function pdfOf({ catalogue = '', page = '', objects = [], trailer = '' }: Said = {}): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R${page}>>`,
    stream('/Filter/FlateDecode', deflateSync('BT /F1 12 Tf (consent) Tj ET')),
    ...objects,
  ];
  const parts = all.flatMap((object, at) => [Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    ...parts,
    Buffer.from(`trailer<</Root 1 0 R/Size ${all.length + 1}${trailer}>>\n%%EOF\n`),
  ]);
}

/** Objects packed together, as newer programs write them; `head` says how, `pack` does it. */
export const packOf = (object: string, head = '/Filter/FlateDecode', pack: (bytes: Buffer) => Buffer = deflateSync): Buffer =>
  stream(`/Type/ObjStm/N 1/First 4${head}`, pack(Buffer.from(`9 0 ${object}`)));

/** A picture as it lies in a PDF: a photograph, byte for byte. */
export const pictureOf = (jpeg: Buffer): Buffer =>
  stream('/Type/XObject/Subtype/Image/Width 40/Height 20/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode', jpeg);
