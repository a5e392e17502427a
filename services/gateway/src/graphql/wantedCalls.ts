import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  getArgumentValues,
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
 * With which arguments a field of this type is asked for directly below the one being resolved (once for each alias), so
 * that a page of a list can travel in the flight of the record that it belongs to, by whatever way that was come to.
 */
export function wantedCalls(info: GraphQLResolveInfo, of: string, name: string): Record<string, unknown>[] {
  const type = info.schema.getType(of);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  const nodes: FieldNode[] = [];
  for (const node of info.fieldNodes) collect(node.selectionSet, name, info.fragments, nodes);
  return nodes.map((node) => getArgumentValues(field, node, info.variableValues));
}
