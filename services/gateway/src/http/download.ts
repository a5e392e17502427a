/** A paper that is ready to leave. */
export interface Paper {
  fileName: string;
  bytes: Buffer;
}

const encoded = (fileName: string): string =>
  encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** A browser shows nothing of it and runs nothing in it: it is saved, and kept in no cache. */
export const asDownload = (fileName: string, mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': `attachment; filename="attachment"; filename*=UTF-8''${encoded(fileName)}`,
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'no-store',
});

/** Each of these stands at most once in the address; an address that names one twice is refused, not guessed at. */
export const onceEach = (...names: string[]) => ({
  querystring: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string', maxLength: 400 }])) },
});
