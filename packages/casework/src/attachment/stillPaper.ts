import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { InvalidError } from '@tsunagi/access';

const unpack = promisify(inflate);

const numbered = (letter: string): string =>
  letter
    .charCodeAt(0)
    .toString(16)
    .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
/** A name however it is spelt: each letter may stand there as itself or by its number, /JavaScript as /J#61vaScript. */
const spelt = (name: string): string => [...name].map((letter) => `(?:${letter}|#${numbered(letter)})`).join('');
const anyOf = (names: readonly string[]): string => `(?:${names.map(spelt).join('|')})`;

const ends = '(?![^\\s\\0()<>[\\]{}/%])';
const gap = '[\\s\\0]{0,64}(?:%[^\\r\\n]{0,64}[\\r\\n][\\s\\0]{0,64}){0,3}';
/** What gives such a name a meaning; more room than that, or a longer remark, is there to hide it. */
const object = `(?:${gap}(?:<<|\\[|\\d{1,10}[\\s\\0]{1,64}\\d{1,5}[\\s\\0]{1,64}R)|[\\s\\0]{64}|${gap}%)`;

/** Acts that a page begins by itself or by a click; what carries files or programs; and what keeps anybody from looking in. */
const acts = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition', 'RichMedia', 'OnInstantiate'];
const carriers = ['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'Encrypt'];
/** So short that pictures hold them by chance: they count before an object only. */
const short = ['AA', 'XFA'];
/** Where to begin to read is no act; anything else that happens on opening is one. */
const opening = `${spelt('OpenAction')}${ends}(?!${gap}\\[)(?!${gap}<<[^<>]*/S[\\s\\0]{0,64}/GoTo${ends})`;
const lively = new RegExp(`/(?:${anyOf([...acts, ...carriers])}${ends}|${anyOf(short)}${object}|${opening})`);

/** Objects packed together, with the head in the plain form in which every program writes it, and in no other. */
const packHead = /\bobj[\s\0]*<<([^()<>%]*)>>[\s\0]*stream\r?\n/g;
const wordOfHead = /^(?:\/(?:Type|ObjStm|N|First|Length|Filter|FlateDecode|Extends)|\d+|R)$/;
const packName = new RegExp(`/${spelt('ObjStm')}${ends}`, 'g');
/** A pack holds some hundred objects of a few words; one that unpacks to more than this is meant to harm. */
const mostUnpacked = 16 * 1024 * 1024;

interface Pack {
  at: number;
  deflated: boolean;
}

/** The packs of objects in a file; null where one of them is written so that it cannot be looked into. */
function packsIn(text: string): Pack[] | null {
  const packs: Pack[] = [];
  for (const head of text.matchAll(packHead)) {
    const words: string[] = head[1]?.match(/\/?[^\s\0/[\]]+/g) ?? [];
    if (!words.includes('/ObjStm')) continue;
    const times = (word: string) => words.filter((each) => each === word).length;
    const deflated = times('/FlateDecode');
    if (!words.every((word) => wordOfHead.test(word)) || deflated > 1 || deflated !== times('/Filter')) return null;
    packs.push({ at: head.index + head[0].length, deflated: deflated === 1 });
  }
  return packs.length === (text.match(packName)?.length ?? 0) ? packs : null;
}

const refused = () => new InvalidError('FILE_ACTIVE', { file: 'FILE_ACTIVE' });

const onePage = /\/Type[\s\0]{0,64}\/Page(?![A-Za-z])/g;
const pagesIn = (text: string): number => text.match(onePage)?.length ?? 0;

/**
 * Throws FILE_ACTIVE for a PDF that is more than pages to look at: that does something when it is opened, carries other files, or
 * cannot be looked into. It is refused and not mended, for a paper is evidence: what is kept is what was brought.
 * Gives how many pages it counts, 0 where they are not written plainly.
 */
export async function assertStillPaper(bytes: Buffer): Promise<number> {
  const text = bytes.toString('latin1');
  const packs = packsIn(text);
  if (!packs || lively.test(text)) throw refused();
  let pages = pagesIn(text);
  for (const { at } of packs.filter(({ deflated }) => deflated)) {
    const objects = await unpack(bytes.subarray(at), { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH }).catch(() => {
      throw refused();
    });
    if (lively.test(objects.toString('latin1'))) throw refused();
    pages += pagesIn(objects.toString('latin1'));
  }
  return pages;
}

/** How what a camera writes beside a picture begins (EXIF and XMP: when, by which device, and where), after its length. */
const besidePicture = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0'];

/** What programs write of the paper itself as XMP: who made it, with what, when, and where. */
const [packetBegins, packetEnds] = ['<x:xmpmeta', '</x:xmpmeta>'];
const infoAt = /\/Info[\s\0]+(\d{1,10}[\s\0]+\d{1,5})[\s\0]+R/g;
/** The same as plain entries, in letters or in hexadecimal; brackets and what is escaped belong to the text. */
const infoText =
  /\/(?:Author|Creator|Producer|Title|Subject|Keywords|Company|Manager|SourceModified|CreationDate|ModDate)[\s\0]*(\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[0-9A-Fa-f\s]*>)/g;
const longestInfo = 20_000;
/** As often as a file is saved over itself; what names more of them is there to keep somebody busy. */
const mostInfos = 16;

/** Overwrites, letter for letter, what a file says of its own making: nothing in it moves. */
function blotAboutPaper(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  if (text.includes('/ByteRange')) return; // signed: one letter less, and the signature is worth nothing
  for (let at = text.indexOf(packetBegins); at >= 0; at = text.indexOf(packetBegins, at + 1)) {
    const end = text.indexOf(packetEnds, at);
    if (end < 0) break;
    bytes.fill(' ', at, end + packetEnds.length);
    at = end;
  }
  for (const info of [...new Set([...text.matchAll(infoAt)].map((each) => each[1] as string))].slice(0, mostInfos)) {
    const head = new RegExp(`(?<!\\d)${info.replace(/[\s\0]+/, '[\\s\\0]+')}[\\s\\0]+obj\\b`, 'g');
    for (const { index } of [...text.matchAll(head)].slice(0, mostInfos)) {
      const written = text.slice(index, index + longestInfo).split('endobj', 1)[0] as string;
      for (const { index: at, 0: entry, 1: value = '' } of written.matchAll(infoText)) {
        const from = index + at + entry.length - value.length + 1;
        bytes.fill(value.startsWith('<') ? '0' : ' ', from, from + value.length - 2);
      }
    }
  }
}

/**
 * Blots out who made a PDF, when and by which program, and of the photographs inside it where and when they were taken. Everything
 * else stays where it stands; so do the entries about a paper whose objects are packed together: packed anew it would be another
 * paper than was brought (SECURITY.md).
 */
export function withoutPlaces(bytes: Buffer): Buffer {
  const kept = Buffer.from(bytes);
  blotAboutPaper(kept);
  for (const mark of besidePicture)
    for (let at = kept.indexOf(mark); at >= 0; at = kept.indexOf(mark, at + 1))
      if (at >= 4 && kept.readUInt16BE(at - 4) === 0xffe1) kept.fill(0, at + mark.length, at - 2 + kept.readUInt16BE(at - 2));
  return kept;
}
