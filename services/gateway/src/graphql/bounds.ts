import { type GraphQLField, type GraphQLSchema, getNullableType, isListType, isObjectType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** `at most 1,000` in the description of a list. */
const promise = /at most ([\d,]+)/;
export const boundOf = ({ description }: { description?: string | null | undefined }): number | null => {
  const [, figure] = promise.exec(description ?? '') ?? [];
  return figure ? Number(figure.replaceAll(',', '')) : null;
};

function cut(field: Field, most: number): void {
  const run = field.resolve;
  if (!run) return;
  field.resolve = async (root, args, context, info) => {
    const list: unknown = await run(root, args, context, info);
    return Array.isArray(list) && list.length > most ? list.slice(0, most) : list;
  };
}

/**
 * A list that is no connection says in its description how many entries it has at most, and has no more: what stands
 * first in its order is kept. So the words cannot become untrue, whatever is recorded about somebody over the years.
 */
export function keepBounds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const most = isListType(getNullableType(field.type)) ? boundOf(field) : null;
      if (most !== null) cut(field, most);
    }
  }
  return schema;
}
