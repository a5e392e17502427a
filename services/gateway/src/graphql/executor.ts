import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { InvalidError } from '@tsunagi/access';
import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { AccessLogWriter } from '../log/accessLogWriter.js';
import { noteRefusal } from '../log/noteRefusal.js';
import type { ApolloContext, GatewayContext } from './context.js';

const mostCompiled = 1000;

/** What has been compiled against a schema; it knows nothing of a desk, a house or a visitor. */
const compiledFor = new WeakMap<GraphQLSchema, Map<string, CompiledQuery>>();

/** graphql-jit's errors are read-only and, for variables, without a code; Apollo wants its own class. */
const asGraphQLError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    ...(error.originalError && { originalError: error.originalError }),
    extensions: { ...(!error.path && /^Variable "\$/.test(error.message) && { code: 'BAD_USER_INPUT' }), ...error.extensions },
  });

/** A mutation with one field at its root. */
const isOneAct = ({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean =>
  operation === 'mutation' && selections.length === 1 && selections[0]?.kind === Kind.FIELD;

/**
 * Runs operations compiled once, and lets an answer out only after what it tells about people has been written down:
 * if the access log cannot be committed, the answer is dropped and an error leaves instead.
 */
export function compiledExecutor(schema: GraphQLSchema, log: AccessLogWriter): GatewayInterface {
  const compiled = compiledFor.get(schema) ?? new Map<string, CompiledQuery>();
  compiledFor.set(schema, compiled);
  const compile = (request: Parameters<GatewayExecutor>[0]): CompiledQuery | ExecutionResult => {
    const key = `${request.queryHash}:${request.operationName ?? ''}`;
    const known = compiled.get(key);
    if (known) return known;
    const query = compileQuery(schema, request.document, request.operationName ?? undefined);
    if (!isCompiledQuery(query)) return query;
    if (compiled.size >= mostCompiled) compiled.delete(compiled.keys().next().value as string);
    compiled.set(key, query as CompiledQuery);
    return query as CompiledQuery;
  };

  /** Queries run compiled. Mutations run by the reference executor: the compiler ignores defaults of input fields. */
  const run = (request: Parameters<GatewayExecutor>[0], gateway: GatewayContext, kind: string) => {
    const {
      document,
      operationName,
      request: { variables: variableValues = {} },
    } = request;
    if (kind === 'mutation') return execute({ schema, document, operationName, variableValues, contextValue: gateway });
    const query = compile(request);
    return isCompiledQuery(query) ? query.query(undefined, gateway, variableValues) : query;
  };

  /**
   * Who asks may come from memory, so PostgreSQL has the last word in every request: a query's answer is dropped and read
   * anew if the session was no longer as remembered. A command asks in its own transaction, and what it did not do is begun
   * anew; where one operation holds several, the session is checked before the first, for what that has done stays done.
   */
  const runSignedIn = async (request: Parameters<GatewayExecutor>[0], gateway: GatewayContext, operation: OperationDefinitionNode) => {
    const kind = operation.operation;
    if (isOneAct(operation)) {
      const result = await run(request, gateway, kind);
      if (!gateway.turnedAway) return result;
      await gateway.lookAgain();
    } else if (kind === 'mutation') {
      if (!(await gateway.sessionHeld())) await gateway.lookAgain();
    } else {
      const result = await run(request, gateway, kind);
      if (await gateway.sessionHeld()) return result;
      await gateway.lookAgain();
    }
    return run(request, gateway, kind);
  };

  const executor: GatewayExecutor = async (request) => {
    const { gateway } = request.context as unknown as ApolloContext;
    // As it was asked for: Apollo forgets a name that it has not found.
    const operation = getOperationAST(request.document, request.request.operationName);
    // No operation of that name, or one to listen to, for which there is a stream (http/events.ts).
    if (!operation || operation.operation === 'subscription')
      return { errors: [new GraphQLError('There is nothing to run.', { originalError: new InvalidError('BAD_REQUEST') })] } as never;
    const result = await runSignedIn(request, gateway, operation);
    for (const error of result.errors ?? []) noteRefusal(gateway, error.originalError);
    await log.write(gateway);
    return (result.errors ? { ...result, errors: result.errors.map((each) => asGraphQLError(each as GraphQLError)) } : result) as never;
  };
  return {
    load: async () => ({ executor }),
    stop: async () => undefined,
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
  };
}
