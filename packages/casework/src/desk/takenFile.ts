import { InvalidError } from '@tsunagi/access';
import type { Sharp } from 'sharp';
import { inTurn } from './inTurn.js';

export const mostBytesOfFile = 10 * 1024 * 1024;
/** A photograph of a phone has some twelve million pixels; a file that unpacks to more than this is meant to harm. */
const mostPixels = 50_000_000;

/** Of which kind a file is, by its first bytes and not by its name: what is called .pdf and is something else is refused, as is a longer one. */
export async function mediaTypeIn<Type extends string>(bytes: Buffer, taken: readonly Type[]): Promise<Type> {
  if (bytes.length > mostBytesOfFile) throw new InvalidError('FILE_SIZE', { file: 'FILE_SIZE' });
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const known = taken.find((each) => each === found);
  if (!known) throw fileKind();
  return known;
}

/** One picture after the other: each may take two hundred megabytes while it is drawn. */
const drawing = inTurn();

/**
 * A picture drawn anew from its pixels: upright, and without anything beside them. Where a photograph was taken (GPS), by
 * which phone and when is gone, and so is whatever somebody has hidden behind the picture.
 */
export async function drawAnew(bytes: Buffer, draw: (picture: Sharp) => Sharp): Promise<Buffer> {
  const { default: sharp } = await import('sharp'); // native, and for the first picture only
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();
  return drawing(() => draw(picture).toBuffer()).catch(() => {
    throw fileKind();
  });
}

const fileKind = () => new InvalidError('FILE_KIND', { file: 'FILE_KIND' });
