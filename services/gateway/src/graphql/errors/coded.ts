import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloContext } from '../context.js';
import { type ErrorReport, formatError } from './formatError.js';

/** Gives every error of an answer its code, its words in the reader's language and the number of the request. */
export const codedErrors = (report: (report: ErrorReport) => void): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, operation, contextValue: { gateway } }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const isMutation = operation?.operation === 'mutation';
      const about = { isMutation, language: gateway.language, requestId: gateway.requestId, report };
      response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, at) =>
        formatError(formatted, errors?.[at] ?? formatted, about),
      );
    },
  }),
});
