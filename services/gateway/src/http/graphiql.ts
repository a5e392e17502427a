import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Its editor writes style elements by itself; nothing comes from another server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";

/** The IDE for the API at `/graphiql`, for the demo only: it shows the whole schema. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  const index = fileURLToPath(import.meta.resolve('@tsunagi/graphiql/index.html'));
  if (!existsSync(index)) return;
  const html = readFileSync(index, 'utf8');
  await app.register(fastifyStatic, {
    root: path.join(path.dirname(index), 'assets'),
    prefix: '/graphiql/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
  });
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, async (_request, reply) =>
      reply.headers({ 'content-security-policy': policy, 'content-type': 'text/html; charset=utf-8' }).send(html),
    );
  }
}
