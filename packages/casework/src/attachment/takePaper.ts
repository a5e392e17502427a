import { drawAnew, mediaTypeIn } from '../desk/takenFile.js';
import { type MediaType, mediaTypes } from './fileName.js';
import { assertStillPaper, withoutPlaces } from './stillPaper.js';

/** A paper as it is kept. */
export interface TakenPaper {
  mediaType: MediaType;
  bytes: Buffer;
  /** Of a PDF, as far as it says so plainly; null for a picture. */
  pages: number | null;
}

/** The longer side of A4 at 200 dots to the inch: what is written on it is read at that, and a photograph of a phone has twice as many. */
const longest = 2339;

/**
 * Takes a scan, a photograph or a PDF: by what it is and not by what it is called, a picture drawn anew and
 * no larger than a page is printed, a PDF only where it does nothing. The one way in for every paper, whatever it is put to.
 */
export async function takePaper(brought: Buffer): Promise<TakenPaper> {
  const mediaType = await mediaTypeIn(brought, mediaTypes);
  if (mediaType === 'application/pdf') {
    const pages = await assertStillPaper(brought);
    const bytes = withoutPlaces(brought);
    // What is blotted out could have parted a name from its act.
    await assertStillPaper(bytes);
    return { mediaType, bytes, pages: pages || null };
  }
  const bytes = await drawAnew(brought, (picture) => {
    const page = picture.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
    return mediaType === 'image/png' ? page.png() : page.jpeg({ quality: 90 });
  });
  return { mediaType, bytes, pages: null };
}
