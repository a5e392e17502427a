import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EventStream } from '../events/EventStream.js';
import type { House } from '../graphql/context.js';
import { assertNotStopping, assertOurs } from './guardEdge.js';
import { meet } from './visit.js';

/**
 * `GET /events`: server-sent events, so that they pass the proxies of town halls. Events:
 * `change` {kind, id, version} · `refetch`: something may have been missed, read again what is on the screen ·
 * `ended`: the session is over · `restart`: the gateway is going, come back. `?pageAge=` says how many milliseconds ago the
 * page began to read: what has changed since is told first. A plain stream and not a GraphQL subscription: there is no
 * document to be limited and nothing to choose, for what is told is chosen by who is signed in.
 */
export function serveEvents(app: FastifyInstance, house: House): void {
  app.get('/events', async (request, reply): Promise<FastifyReply> => {
    assertNotStopping(house);
    assertOurs(request, house.environment);
    const context = await meet(house, request, reply);
    context.operation = 'events';
    if (!(await context.sessionHeld())) await context.lookAgain();
    context.signedIn;
    const stream = new EventStream(context, reply.raw);
    const joined = await house.events.join(stream);
    reply.hijack();
    // The connection ends with the stream: kept open for a next request, it would keep a stopping gateway waiting.
    const own = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no', connection: 'close' };
    const headers = { ...reply.getHeaders(), ...own };
    reply.raw.writeHead(200, headers as Record<string, string>);
    if (request.headers['last-event-id'] !== undefined) stream.refetch();
    else stream.heartbeat();
    house.events.catchUp(joined, ageOf(request));
    return reply;
  });
}

/** How old the page says that it is: nothing where it does not say so. */
function ageOf({ query }: FastifyRequest): number {
  const { pageAge } = query as { pageAge?: unknown };
  return typeof pageAge === 'string' && /^\d{1,12}$/.test(pageAge) ? Number(pageAge) : 0;
}
