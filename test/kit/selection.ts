import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const asked = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

/**
 * Everything that can be asked of a type without arguments, down to so many levels of objects: whatever a resolver there
 * might ask PostgreSQL for once in each row is asked for.
 */
export function everyField(type: GraphQLNamedType, levels: number): string {
  if (isAbstractType(type)) return '__typename';
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields())
    .filter(asked)
    .flatMap((field) => {
      const below = getNamedType(field.type);
      if (isLeafType(below)) return [field.name];
      return levels > 0 ? [`${field.name} { ${everyField(below, levels - 1)} }`] : [];
    });
  return ['__typename', ...parts].join(' ');
}
