import type { OfEntry } from '../entryTypes.ts';
import { PhotoFrame } from './PhotoFrame.tsx';

/** How it looks there. Each picture opens in its full size. */
export function Photos({ entry: { photos }, label }: OfEntry & { label: string }) {
  if (photos.length === 0) return null;
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-3 desk:grid-cols-3">
      {photos.map(({ id, url, alt }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer" className="block rounded-8">
            <PhotoFrame url={url} alt={alt} />
          </a>
        </li>
      ))}
    </ul>
  );
}
