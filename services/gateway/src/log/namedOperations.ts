import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from '../graphql/context.js';

/** Names the operation in the log and in the access log. Only words of letters: a free text might hold a person's name. */
export const namedOperations: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName, contextValue: { gateway } }) => {
      if (operationName && /^[A-Za-z_]\w{0,59}$/.test(operationName)) gateway.operation = operationName;
    },
  }),
};
