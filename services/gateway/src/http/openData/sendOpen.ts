import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnchanged } from '../unchanged.js';

const fresh = 300;

/** Public data: kept by whoever likes for five minutes, read by pages of others, and not sent again where it is the same. */
export function sendOpen(request: FastifyRequest, reply: FastifyReply, type: string, body: string | Buffer): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.headers({
    'cache-control': `public, max-age=${fresh}`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  });
  if (isUnchanged(request, etag)) return reply.code(304).send();
  return reply.type(type).send(body);
}
