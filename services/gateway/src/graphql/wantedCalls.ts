import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

function collect(
  selection: SelectionSetNode | undefined,
  name: string,
  fragments: Record<string, FragmentDefinitionNode>,
  into: FieldNode[],
): void {
  for (const each of selection?.selections ?? []) {
    if (each.kind === 'Field') {
      if (each.name.value === name) into.push(each);
    } else collect(each.kind === 'FragmentSpread' ? fragments[each.name.value]?.selectionSet : each.selectionSet, name, fragments, into);
  }
}

/**
 * With which arguments a field directly below the one being resolved is asked for (once for each alias), so that a page of
 * a list can travel in the flight of the record that it belongs to.
 */
export function wantedCalls(info: GraphQLResolveInfo, name: string): Record<string, unknown>[] {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  const nodes: FieldNode[] = [];
  for (const node of info.fieldNodes) collect(node.selectionSet, name, info.fragments, nodes);
  return nodes.map((node) => getArgumentValues(field, node, info.variableValues));
}
