import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import pg from 'pg';
import { type ApolloContext, GatewayContext, type House } from '../graphql/context.js';
import { codedErrors } from '../graphql/errors/coded.js';
import type { Language } from '../graphql/errors/formatError.js';
import { compiledExecutor } from '../graphql/executor.js';
import { makeSchema } from '../graphql/schema.js';
import { AccessLogWriter } from '../log/accessLogWriter.js';
import { browserOf } from './cookies.js';

const languageOf = (request: FastifyRequest): Language => (/^en\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'ja');

export async function makeServer(house: House): Promise<FastifyInstance> {
  const app = fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' }, genReqId: () => randomUUID() });
  const pool = new pg.Pool({ connectionString: house.environment.databaseUrl, max: 2 });
  const schema = await makeSchema();
  const plugins: ApolloServerPlugin<ApolloContext>[] = [
    codedErrors(({ incident, error, alarm }) => app.log.error({ incident, alarm, err: error })),
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginDrainHttpServer({ httpServer: app.server }) as ApolloServerPlugin<ApolloContext>,
  ];
  const apollo = new ApolloServer<ApolloContext>({
    gateway: compiledExecutor(schema, new AccessLogWriter(pool)),
    csrfPrevention: true,
    introspection: house.environment.mode === 'demo',
    plugins,
  });
  await apollo.start();
  await app.register(cookie);

  app.route({
    url: '/graphql',
    method: ['POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        await house.registry.contents();
        const browser = browserOf(house.environment, request, reply);
        const visitor = await house.sessions.find(browser.sessionToken);
        // What the page does by itself (a refresh after news) is no sign of life of the person.
        if (browser.sessionToken && request.headers['tsunagi-background'] === undefined) house.sessions.touch(browser.sessionToken);
        const gateway = new GatewayContext(house, request.id, visitor, languageOf(request), browser);
        return { gateway };
      },
    }),
  });
  app.addHook('onClose', () => pool.end());
  return app;
}
