import { randomBytes } from 'node:crypto';
import { DomainError, type ErrorCode, type Language, wordsFor } from '@tsunagi/access';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const causes = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
  for (let each = error as { originalError?: unknown; cause?: unknown } | undefined; each && chain.length < 8; ) {
    chain.push(each);
    each = (each.originalError ?? each.cause) as typeof each;
  }
  return chain;
};

const sqlState = (error: unknown): string | undefined => (error as { code?: string }).code;

/** Somebody else was first: a row changed or taken meanwhile, a lock that was not let go in time, two that waited for each other. */
const lostRaces = new Set(['40001', '40P01', '55P03', '23505']);

/** What the database refuses, as the refusals that people know; the rest is our fault and says so. */
function fromDatabase(chain: unknown[]): { kind: string; code: ErrorCode } | null {
  const lost = chain.some((each) => (each as Error).name === 'OptimisticLockError' || lostRaces.has(sqlState(each) ?? ''));
  return lost ? { kind: 'CONFLICT', code: 'VERSION_CONFLICT' } : null;
}

/** Codes that Apollo gives to documents which never reached a resolver. */
const fromApollo: Record<string, { kind: string; code: ErrorCode }> = {
  BAD_USER_INPUT: { kind: 'INVALID', code: 'INVALID_INPUT' },
  GRAPHQL_PARSE_FAILED: { kind: 'GRAPHQL_PARSE_FAILED', code: 'INVALID_INPUT' },
  GRAPHQL_VALIDATION_FAILED: { kind: 'GRAPHQL_VALIDATION_FAILED', code: 'INVALID_INPUT' },
};

/** After fifty faults in the variables GraphQL counts no further, and Apollo gives that no code: it is no fault of ours either. */
const tooMuchIsWrong = /^Too many errors processing variables/;

/** How the parser and the validator of GraphQL repeat a value, and what is left of it. */
const withoutValue: readonly [pattern: RegExp, left: string][] = [
  [/^(Variable "\$\w+" got) invalid value [\s\S]*$/, '$1 an invalid value.'],
  // Of which type it has to be stands in the schema, which not everybody who knows a document may read.
  [/^(Variable "\$\w+") of (?:required|non-null) type "[^"]*"/, '$1'],
  [/^Value "[\s\S]*" does not exist in "(\w+)" enum[\s\S]*$/, 'A value does not exist in "$1" enum.'],
  [/(cannot represent [^:]*): [\s\S]*$/, '$1.'],
  [/, found (?!(?:Name|<EOF>)\b)[\s\S]*$/, ', found something else.'],
  [/\b((?:Block)?String|Int|Float) "[\s\S]*"/, '$1'],
  [/: "[\s\S]*"$/, ''],
];

/** What was typed is not echoed: it may be a name, and answers are kept in places where names must not be. */
const withoutValues = (message: string): string => withoutValue.reduce((text, [pattern, left]) => text.replace(pattern, left), message);

export interface ErrorReport {
  incident: string;
  error: unknown;
  /** The rows refused what the policy table allowed: the two disagree, and somebody must look. */
  alarm: boolean;
}

/**
 * The one mapping from errors to answers: a code, what happened and what to do in the reader's language, and the number
 * to read on the phone. The text of an unexpected error stays in the log; the answer carries its incident number only.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  about: { language: Language; requestId: string; isMutation: boolean; report(report: ErrorReport): void },
): GraphQLFormattedError {
  const chain = causes(error);
  const domain = chain.find((each): each is DomainError => each instanceof DomainError);
  const answer = (kind: string, code: ErrorCode, details: Readonly<Record<string, unknown>>, message?: string): GraphQLFormattedError => {
    const words = wordsFor(code, about.language, details);
    return {
      message: message ?? words.title,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: kind, reason: code, userMessage: words, details, requestId: about.requestId },
    };
  };
  if (domain) return answer(domain.kind, domain.code, domain.details);

  const database = fromDatabase(chain);
  if (database) return answer(database.kind, database.code, {});

  if (formatted.extensions?.reason === 'QUERY_TOO_LARGE' || /more that \d+ tokens/.test(formatted.message))
    return answer('LIMITED', 'QUERY_TOO_LARGE', {});

  const known =
    fromApollo[String(formatted.extensions?.code)] ?? (tooMuchIsWrong.test(formatted.message) ? fromApollo.BAD_USER_INPUT : null);
  if (known && chain.every((each) => each instanceof GraphQLError))
    return answer(known.kind, known.code, {}, withoutValues(formatted.message));

  const incident = randomBytes(4).toString('hex').toUpperCase();
  const refused = chain.some((each) => sqlState(each) === '42501');
  about.report({ incident, error, alarm: refused });
  // Below the root of a mutation only what it has done is read: the command itself was carried out.
  if (about.isMutation && (formatted.path?.length ?? 0) > 1) return answer('INTERNAL', 'DONE_BUT_UNREAD', { incident });
  return refused ? answer('FORBIDDEN', 'FORBIDDEN', { incident }) : answer('INTERNAL', 'INTERNAL', { incident });
}
