import { ForbiddenError, InvalidError, LimitedError } from '@tsunagi/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../environment.js';
import type { House } from '../graphql/context.js';

/** Letters that PostgreSQL cannot store and that no address of ours holds: control characters but tab and line ends. */
const unstorable = /%(0[0-8bcef]|1[0-9a-f]|7f)/i;

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What every answer carries unless its route says otherwise; pages have a policy of their own. */
export const headersOf = (publicUrl: string): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cache-control': 'no-store',
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});

/**
 * Whether a request that may change something, or is answered with what only its reader may know, comes from a page of ours. A browser always says from where; other
 * clients say nothing and carry no cookie of somebody else. The demo may be opened under any name of the machine.
 */
function isOurs(request: FastifyRequest, { publicUrl, mode }: Environment): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  if (origin === new URL(publicUrl).origin) return true;
  return mode === 'demo' && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

/** What is told to whoever is signed in is not told to a page of another site, even where a browser would send the cookie along. */
export function assertOurs(request: FastifyRequest, environment: Environment): void {
  if (!isOurs(request, environment)) throw new ForbiddenError('ORIGIN_REFUSED');
}

/** What every answer carries, whether a route was found for it or not. */
export const marker = ({ publicUrl }: Environment) => {
  const headers = headersOf(publicUrl);
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => reply.headers(headers).header('x-request-id', request.id);
};

/** Headers on every answer, and no change on behalf of another site. */
export function guardEdge(app: FastifyInstance, { environment, stopping }: House): void {
  const mark = marker(environment);
  app.addHook('onRequest', async (request, reply) => {
    mark(request, reply);
    if (stopping.signal.aborted) reply.header('connection', 'close');
    if (unstorable.test(request.url)) throw new InvalidError('BAD_REQUEST');
    if (!reading.has(request.method)) assertOurs(request, environment);
  });
}

/** For what would outlive the gateway's last seconds: a stream, a long export. */
export function assertNotStopping({ stopping }: House): void {
  if (stopping.signal.aborted) throw new LimitedError('STOPPING', { retryAfter: 3 });
}
