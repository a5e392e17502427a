import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { InvalidError, UnauthenticatedError } from '@tsunagi/access';
import { readRegisteredDocument } from '@tsunagi/casework';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApolloContext, GatewayContext, House } from '../graphql/context.js';
import { costLimit } from '../graphql/costs.js';
import { codedErrors } from '../graphql/errors/coded.js';
import type { ErrorReport } from '../graphql/errors/formatError.js';
import { compiledExecutor } from '../graphql/executor.js';
import { queryLimits } from '../graphql/limits.js';
import { makeSchema } from '../graphql/schema.js';
import { namedOperations } from '../log/namedOperations.js';
import { meet, noteLife } from './visit.js';

interface Asked {
  documentId?: unknown;
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value: unknown): boolean => value === undefined || value === null;

/** Deeper than anything that is asked: whoever walks down into it, here or in PostgreSQL, would run out of stack. */
const deepest = 64;

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** One operation in the form that the specification of GraphQL over HTTP gives it; a list of them is none. */
function assertForm(asked: unknown): asserts asked is Asked {
  const wellFormed =
    isObject(asked) &&
    (isMissing(asked.operationName) || typeof asked.operationName === 'string') &&
    [asked.variables, asked.extensions].every((each) => isMissing(each) || isObject(each)) &&
    !isTooDeep(asked.variables);
  if (!wellFormed) throw new InvalidError('BAD_REQUEST');
}

/** What the console asks everybody may ask with it; what a program of an organisation asks, its signed-in staff alone. */
async function textOf(documentId: string, context: GatewayContext): Promise<string | undefined> {
  const known = context.house.documents.find(documentId);
  if (known !== undefined || !context.isSignedIn) return known;
  const registered = await context.reader.first(readRegisteredDocument, { documentId }).catch((error: unknown) => {
    // Whoever is known from memory only is not known: the session is over, and so is what it might ask.
    if (error instanceof UnauthenticatedError) return null;
    throw error;
  });
  return registered?.text;
}

/**
 * Puts the text of a trusted document where its id stands. In production free queries and unknown ids get one and the
 * same answer, so that nothing can be learnt about the schema by asking.
 */
async function admit(asked: Asked, context: GatewayContext): Promise<Asked> {
  const { documentId, variables, operationName } = asked;
  const isFree = isMissing(documentId) && context.house.environment.mode === 'demo';
  const query = typeof documentId === 'string' ? await textOf(documentId, context) : isFree ? asked.query : undefined;
  if (typeof query !== 'string' || query === '') throw new InvalidError('UNKNOWN_OPERATION');
  return { query, ...(!isMissing(variables) && { variables }), ...(!isMissing(operationName) && { operationName }) };
}

/** The one address of the API: POST, JSON, one operation in one request. */
export async function serveGraphql(app: FastifyInstance, house: House, report: (report: ErrorReport) => void): Promise<void> {
  const apollo = new ApolloServer<ApolloContext>({
    gateway: compiledExecutor(await makeSchema(), house.accessLog),
    introspection: house.environment.mode === 'demo',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    ...queryLimits(),
    // No answer of ours may be kept by anybody on the way, and without this plugin no resolver is wrapped.
    plugins: [codedErrors(report), namedOperations, costLimit, ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  app.route({
    url: '/graphql',
    method: 'POST',
    preHandler: async (request, reply) => {
      assertForm(request.body);
      const context = await meet(house, request, reply);
      request.body = await admit(request.body, context);
      noteLife(house, request, context);
    },
    handler: fastifyApolloHandler(apollo, { context: async (request: FastifyRequest) => ({ gateway: visitOf(request) }) }),
  });
}

function visitOf({ gateway }: FastifyRequest) {
  if (!gateway) throw new Error('The route has not let the visitor in.');
  return gateway;
}
