// Before every class whose fields are declared by decorators: lists to take along name the enums of the API.
import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { NotFoundError } from '@tsunagi/access';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import type { GatewayContext, House } from '../graphql/context.js';
import type { ErrorReport } from '../graphql/errors/formatError.js';
import { type Logger, makeLogger } from '../log/logger.js';
import { logRequests } from '../log/logRequests.js';
import { noteRefusal } from '../log/noteRefusal.js';
import { serveAttachments } from './attachments.js';
import { serveConferenceFiles } from './conferenceFiles.js';
import { serveConsole } from './console.js';
import { serveEvents } from './events.js';
import { serveExports } from './exports.js';
import { faultAnswer } from './faults.js';
import { serveGraphiql } from './graphiql.js';
import { serveGraphql } from './graphqlRoute.js';
import { guardEdge, marker } from './guardEdge.js';
import { serveHealth } from './health.js';
import { serveHubImports } from './hubImports.js';
import { serveHubPhotos } from './hubPhotos.js';
import { serveOidc } from './oidc.js';
import { OpenDoor } from './openData/OpenReader.js';
import { serveHsds } from './openData/serveHsds.js';
import { serveOpenFiles } from './openData/serveOpenFiles.js';
import { servePapers } from './papers.js';
import { newRequestId } from './requestId.js';
import { serveSeals } from './seals.js';
import { unreadable } from './unreadable.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once the route has let them in. */
    gateway: GatewayContext | null;
  }
}

const mostBytes = 1024 * 1024;

/**
 * How long a request may take to arrive, in milliseconds: its head, and all of it, a scan over a slow line included. Whoever
 * sends a letter a minute holds a connection no longer than that, and all together hold no more than so many. Open pages hear
 * on: theirs has arrived.
 */
const patience = { head: 20_000, whole: 120_000, look: 5_000 };
const mostConnections = 20_000;

/** The gateway's one port: health, API, and in front of everything the guard of the edge. Not yet listening. */
export async function makeServer(house: House, logger: Logger = makeLogger(house.environment.logLevel)): Promise<FastifyInstance> {
  const { environment } = house;
  const report = ({ incident, error, alarm }: ErrorReport) => logger.error({ incident, alarm, err: error }, 'incident');
  const fault = faultAnswer(report);
  const mark = marker(environment);
  const app = fastify({
    loggerInstance: logger,
    genReqId: newRequestId,
    clientErrorHandler: unreadable(environment, report),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: mostBytes,
    requestTimeout: patience.whole,
    http: { headersTimeout: patience.head, connectionsCheckingInterval: patience.look },
    trustProxy: environment.trustedProxies.length > 0 ? environment.trustedProxies : false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // An address that is none reaches no hook of ours.
    frameworkErrors: (error, request, reply) => fault(error, request, mark(request, reply)),
  }) as unknown as FastifyInstance;
  app.server.maxConnections = mostConnections;
  app.setErrorHandler(fault);
  // Forms of other sites can send plain text without asking; nothing of ours is plain text.
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('gateway', null);
  await app.register(cookie);
  guardEdge(app, house);
  logRequests(app, environment.secretKey);
  // Streams would keep the server open for ever.
  app.addHook('preClose', async () => house.stopping.abort());
  app.addHook('onError', async ({ gateway }, _reply, error) => {
    if (gateway && noteRefusal(gateway, error)) await house.accessLog.write(gateway);
  });
  app.setNotFoundHandler(() => {
    throw new NotFoundError();
  });

  serveHealth(app, house);
  await serveGraphql(app, house, report);
  await serveAttachments(app, house);
  serveConferenceFiles(app, house);
  serveHubImports(app, house);
  serveHubPhotos(app, house);
  serveEvents(app, house);
  serveOidc(app, house);
  serveExports(app, house);
  servePapers(app, house);
  serveSeals(app, house);
  const open = new OpenDoor();
  serveHsds(app, house, open);
  serveOpenFiles(app, house, open);
  if (environment.mode === 'demo') await serveGraphiql(app);
  if (environment.consoleFolder) await serveConsole(app, environment.consoleFolder);
  return app;
}
