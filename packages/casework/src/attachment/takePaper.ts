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

/**
 * Takes a scan, a photograph or a PDF: by what it is and not by what it is called, a picture drawn anew, a PDF only where it
 * does nothing. The one way in for every paper, whatever it is put to.
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
  const bytes = await drawAnew(brought, (picture) => (mediaType === 'image/png' ? picture.png() : picture.jpeg({ quality: 90 })));
  return { mediaType, bytes, pages: null };
}
