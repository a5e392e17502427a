import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** The same office has the same mark all day, and the mark names no office to whoever holds the log alone. */
const markOf = (secretKey: string, tenant: string): string =>
  createHash('sha256').update(`log ${secretKey} ${tenant}`).digest('base64url').slice(0, 8);

/**
 * One line for each answer: which route and operation, how it went, how long it took. No address, no query string, no
 * cookie, no body: who looked at whom stands in the access log, under its own rules.
 */
export function logRequests(app: FastifyInstance, secretKey: string): void {
  app.addHook('onResponse', async (request, reply) => {
    const { gateway } = request;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        ...(gateway?.operation && { operation: gateway.operation }),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(gateway?.isSignedIn && { office: markOf(secretKey, gateway.signedIn.actor.tenant) }),
      },
      'answered',
    );
  });
}
