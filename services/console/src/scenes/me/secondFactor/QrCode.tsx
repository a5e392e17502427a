import { create } from 'qrcode';

const quiet = 4;

/** A QR code as one path of squares: sharp at any size, on any screen and on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size;
  const dark = Array.from(modules.data).flatMap((on, at) =>
    on ? [`M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`] : [],
  );
  const edge = size + 2 * quiet;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${edge} ${edge}`} shapeRendering="crispEdges" className="size-48 bg-white text-black">
      <path d={dark.join('')} fill="currentColor" />
    </svg>
  );
}
