import { InvalidError } from '@tsunagi/access';
import type { MediaType } from './fileName.js';

/** A photograph of a phone has some twelve million pixels; a file that unpacks to more than this is meant to harm. */
const mostPixels = 50_000_000;

/**
 * A picture drawn anew from its pixels: upright, and without anything beside them. Where a photograph was taken (GPS), by
 * which phone and when is gone, and so is whatever somebody has hidden behind the picture. Other files stay as they are.
 */
export async function cleanImage(bytes: Buffer, mediaType: MediaType): Promise<Buffer> {
  if (mediaType === 'application/pdf') return bytes;
  const { default: sharp } = await import('sharp'); // native, and for the first picture only
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();
  const drawn = mediaType === 'image/png' ? picture.png() : picture.jpeg({ quality: 90 });
  return drawn.toBuffer().catch(() => {
    throw new InvalidError('FILE_KIND', { file: 'FILE_KIND' });
  });
}
