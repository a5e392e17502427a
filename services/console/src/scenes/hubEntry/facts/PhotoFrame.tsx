/** A picture in a frame of one shape, so that nothing moves when it has come. */
export function PhotoFrame({ url, alt }: { url: string; alt: string }) {
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="aspect-4/3 w-full rounded-8 border border-solid-gray-200 bg-solid-gray-50 object-cover"
    />
  );
}
