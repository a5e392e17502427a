import { InvalidError } from '@tsunagi/access';
import type { FastifyRequest } from 'fastify';

/** A paper that is ready to leave. */
export interface Paper {
  fileName: string;
  bytes: Buffer;
}

/** The day in Japan on which something was, ISO: as papers are dated. */
export const localDayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(at);

const encoded = (fileName: string): string =>
  encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** A browser shows nothing of it and runs nothing in it: it is saved, and kept in no cache. */
export const asDownload = (fileName: string, mediaType: string): Record<string, string> => ({
  'content-type': mediaType,
  'content-disposition': `attachment; filename="attachment"; filename*=UTF-8''${encoded(fileName)}`,
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'no-store',
});

/** Longer is no day, no id and no word that a list is narrowed by. */
const longest = 400;

/**
 * Each of these stands at most once in the address; one that names one twice is refused, not guessed at. Not as a JSON
 * schema: to compile two of them is a twentieth of the start.
 */
export const onceEach = (...names: string[]) => ({
  preValidation: async ({ query }: FastifyRequest): Promise<void> => {
    const given = names.map((name) => (query as Record<string, unknown>)[name] ?? '');
    if (given.some((value) => typeof value !== 'string' || value.length > longest)) throw new InvalidError('BAD_REQUEST');
  },
});
