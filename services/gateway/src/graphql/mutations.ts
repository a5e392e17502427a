import { type GraphQLField, type GraphQLOutputType, type GraphQLSchema, getNullableType, isUnionType } from 'graphql';
import { answer } from '../modules/shared/refusals.js';
import type { GatewayContext } from './context.js';

type Mutation = GraphQLField<unknown, GatewayContext>;

/** Whether an expected refusal has a place in the answer. */
const namesRefusals = (type: GraphQLOutputType): boolean =>
  isUnionType(type) && type.getTypes().some(({ name }) => name === 'InvalidInput');

/** Each act is one for itself: it reads anew what another of its document has read before it. */
function beginAnew(mutation: Mutation): void {
  const run = mutation.resolve;
  if (!run) return;
  mutation.resolve = (root, args, context, info) => {
    context.beginAct();
    return run(root, args, context, info);
  };
}

/** Whatever is refused comes as a member of the union that the mutation promises: by the command, or before it by the edge. */
function answerRefusals(mutation: Mutation): void {
  const run = mutation.resolve;
  if (run && namesRefusals(mutation.type))
    mutation.resolve = (root, args, context, info) => answer(context, async () => run(root, args, context, info));
}

/**
 * What holds for every mutation. Its root may be null: what one did is told whatever becomes of the next in the same
 * document, and a null that may not stand there would take the answers of those that were carried out with it.
 */
export function fitMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {}) as Mutation[]) {
    mutation.type = getNullableType(mutation.type);
    beginAnew(mutation);
    answerRefusals(mutation);
  }
  return schema;
}
