import type { Drawing } from './Drawing.js';

/** The drawing as a file that somebody could have chosen: JPEG. */
export async function toPicture(drawn: Drawing): Promise<Buffer> {
  const { default: sharp } = await import('sharp'); // native, and for the demo only
  return sharp(Buffer.from(drawn)).jpeg({ quality: 90 }).toBuffer();
}
