import { createHash } from 'node:crypto';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { textOf } from '../../kit/pdf.js';

const texts = (bytes: Buffer, encodings: readonly string[]): string[] => encodings.map((each) => new TextDecoder(each).decode(bytes));
const everyEncoding = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp'];

/** Escapes of JSON and JavaScript, addresses, HTML, mail. */
const unescaped: ((text: string) => string)[] = [
  (text) => text.replace(/\\+u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  (text) =>
    text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10))),
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString()),
  (text) => text.replace(/=\r?\n/g, '').replace(/(?:=[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString()),
];

/** Runs of letters that may be base64 (of both alphabets) or hex, as the bytes for which they stand. */
function packed(text: string): Buffer[] {
  const base64 = text.match(/[\w+/-]{12,}/g) ?? [];
  const hex = text.match(/(?:[0-9a-f]{2}){8,}/gi) ?? [];
  return [
    // It may begin in the middle of something longer.
    ...base64.flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64'))),
    ...hex.flatMap((run) => [Buffer.from(run, 'hex'), Buffer.from(run.slice(1), 'hex')]),
  ];
}

/** The parts of a zip file, which a workbook is as well. */
function unzipped(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    parts.push(bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
  }
  return parts;
}

const tried = (work: () => Buffer[]): Buffer[] => {
  try {
    return work();
  } catch {
    return []; // it only looked like one
  }
};

function unpacked(bytes: Buffer): Buffer[] {
  const begins = (...start: number[]): boolean => start.every((each, at) => bytes[at] === each);
  if (begins(0x1f, 0x8b)) return tried(() => [gunzipSync(bytes)]);
  if (begins(0x78)) return tried(() => [inflateSync(bytes)]);
  if (begins(0x50, 0x4b)) return tried(() => unzipped(bytes));
  return [];
}

/** One form for letters that look the same: full and half width, hiragana and katakana, capitals. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .toLowerCase();

/** Everything that these bytes may say, by whatever encoding; `depth` is how often something may be packed into something. */
function readings(bytes: Buffer, depth: number, encodings: readonly string[]): string[] {
  const plain = texts(bytes, encodings);
  const open = plain.flatMap((text) => [text, ...unescaped.map((undo) => undo(text)).filter((other) => other !== text)]);
  if (depth === 0) return open;
  const inner = [...unpacked(bytes), ...plain.slice(0, 1).flatMap(packed)];
  return [...open, ...inner.flatMap((each) => readings(each, depth - 1, ['utf-8', 'utf-16le']))];
}

/** Everything that the bytes of a sink may say to somebody who looks closely, folded. */
export async function allReadings(content: Buffer | string): Promise<string[]> {
  const bytes = Buffer.from(content);
  const pages = /^%PDF-\d/.test(bytes.subarray(0, 8).toString('latin1')) ? await textOf(bytes).catch(() => []) : [];
  return [...readings(bytes, 2, everyEncoding), ...pages].map(folded);
}

/** How a value could stand for itself without being readable: a hash without salt is found by trying. */
export const hashesOf = (value: string): string[] =>
  ['md5', 'sha1', 'sha256'].flatMap((kind) => {
    const hash = createHash(kind).update(value).digest();
    return [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')].map((each) => each.toLowerCase());
  });
