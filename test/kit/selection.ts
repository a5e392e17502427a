import { type GraphQLField, type GraphQLNamedType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

const asked = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

/**
 * What can be asked of a type without arguments, down to so many levels of objects: every field of the first level and
 * every object below, so that each resolver there runs that might ask PostgreSQL for something once in each row. One
 * selection for each field that leads to objects, so that none grows beyond what the gateway lets pass.
 */
export function everyField(type: GraphQLNamedType, levels: number): string[] {
  if (!isObjectType(type)) return ['__typename'];
  const fields = Object.values(type.getFields()).filter(asked);
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name);
  const below = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  return [
    ['__typename', ...plain].join(' '),
    ...below.flatMap((field) =>
      (levels > 1 ? everyField(getNamedType(field.type), levels - 1) : ['__typename']).map((selection) => `${field.name} { ${selection} }`),
    ),
  ];
}
