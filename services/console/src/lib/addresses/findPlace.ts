/** Where a postal code lies. */
export interface Place {
  municipality: string;
  locality: string;
}

type Entry = [prefecture: number, municipality: string, locality?: string];

/** The prefixes of the region; a place elsewhere is typed. Nothing is asked of anybody outside: an address tells where somebody lives. */
const files: Record<string, () => Promise<{ default: string }>> = {
  '084': () => import('japan-postal-code/zipdata/zip-084.js?raw'),
  '085': () => import('japan-postal-code/zipdata/zip-085.js?raw'),
  '088': () => import('japan-postal-code/zipdata/zip-088.js?raw'),
};

/** Seven digits as typed in any width, or null. */
export function postalDigits(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 7 ? digits : null;
}

/** Municipality without its 郡, and 町域. Null where the code is not of the region, or not in the list. */
export async function findPlace(postalCode: string): Promise<Place | null> {
  const load = files[postalCode.slice(0, 3)];
  if (!load) return null;
  const { default: source } = await load();
  const entries = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as Record<string, Entry>;
  const found = entries[postalCode];
  return found ? { municipality: found[1].replace(/^.+郡/, ''), locality: found[2] ?? '' } : null;
}
