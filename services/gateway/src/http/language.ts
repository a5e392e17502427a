import type { Language } from '@tsunagi/access';
import type { FastifyRequest } from 'fastify';

/** Not HttpOnly: the console's language switch writes it. */
const languageCookie = 'tsunagi-language';

/** What the reader chose in the console, else what the browser prefers, else Japanese. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = request.cookies?.[languageCookie];
  if (chosen === 'ja' || chosen === 'en') return chosen;
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'ja';
}
