import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';

const roots = {
  query: `What the signed-in person may see, for the organisation they act for. A record that is not theirs to see is answered like
one that does not exist: null, or NOT_FOUND. Nothing of an answer leaves before it stands in the access log.`,
  mutation: `What can be done. Each is one transaction of its own, in the order of the document: it is carried out whole or not at all,
whatever becomes of the next. Expected refusals are members of the result union; null at the root comes with an error.`,
};

/** What holds for every input with such a field, beside what the command itself says of its input. */
const promises: Record<string, string> = {
  idempotencyKey: 'Sent again with the same key it has no second effect.',
  expectedVersion: 'Where somebody was faster nothing is changed, and a Conflict says what they wrote.',
};

function inputWords(input: GraphQLInputObjectType): string {
  const fields = input.getFields();
  const held = Object.entries(promises).flatMap(([field, words]) => (fields[field] ? [words] : []));
  return [input.description, ...held].join(' ');
}

const fieldsOf = (type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] => Object.values(type?.getFields() ?? {});

/** What is said once and stands in many places: the roots, and what a mutation takes, from the words of its input. */
export function describe(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = roots.query.replaceAll('\n', ' ');
  if (mutation) mutation.description = roots.mutation.replaceAll('\n', ' ');
  for (const argument of fieldsOf(mutation).flatMap(({ args }) => args)) {
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) argument.description = inputWords(type);
  }
  return schema;
}
