const encoded = (fileName: string): string =>
  encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** A browser shows nothing of it and runs nothing in it: it is saved, and kept in no cache. */
export const asDownload = (fileName: string, mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': `attachment; filename="attachment"; filename*=UTF-8''${encoded(fileName)}`,
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'no-store',
});
