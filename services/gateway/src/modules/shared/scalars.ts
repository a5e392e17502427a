import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Only its kind is looked at here: what is no day or moment is a fault of its field, and named as that by the command. */
function asText(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('A day or a moment is given as text.');
  return value;
}

const scalarOf = (name: string, description: string, serialize: (value: unknown) => string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: asText,
    parseLiteral: (node) => asText(node.kind === Kind.STRING ? node.value : null),
  });

export const Day = scalarOf(
  'Date',
  '日付. A calendar day in Japan, always as YYYY-MM-DD: 2026-11-22. 和暦 is read and written by screens, never here. What is no day comes back as BAD_DATE for its field; days before 1868 are refused.',
  String,
);

export const Moment = scalarOf(
  'DateTime',
  '日時. A moment. Given out in UTC with milliseconds: 2026-11-22T00:30:00.000Z. Taken with any offset, which must be said: 2026-11-22T09:30:00+09:00. People are shown the time in Japan.',
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
);
