import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext } from 'graphql';

/** Refuses with a code of ours instead of the library's; the reason survives Apollo's own wrapping. */
const refusing = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) =>
      context?.reportError(new GraphQLError('The query is too large.', { extensions: { reason: 'QUERY_TOO_LARGE' } })),
  ],
};

/**
 * How large a document may be, before anything of it is run. The figures leave the console's largest page several times
 * over. Tokens are counted by the parser of graphql-js.
 */
export function queryLimits() {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: 15, flattenFragments: true, ...refusing },
    maxAliases: { n: 30, allowList: [], ...refusing },
    maxDirectives: { n: 50, ...refusing },
    // What it costs is known only with its variables: see costs.ts.
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    // Only the demo runs free queries, and there the schema may be read anyway.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return { validationRules, parseOptions: { maxTokens: 4_000 } };
}
