import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The fields asked for below one field, as a tree of names. */
export type Wanted = Map<string, Wanted>;

function collect(selection: SelectionSetNode | undefined, fragments: Record<string, FragmentDefinitionNode>, into: Wanted): void {
  for (const each of selection?.selections ?? []) {
    if (each.kind === 'Field') {
      const below = into.get(each.name.value) ?? new Map();
      into.set(each.name.value, below);
      collect(each.selectionSet, fragments, below);
    } else {
      collect(each.kind === 'FragmentSpread' ? fragments[each.name.value]?.selectionSet : each.selectionSet, fragments, into);
    }
  }
}

const known = new WeakMap<readonly FieldNode[], Wanted>();

/** What a query wants below the field that is being resolved; worked out once for each compiled operation. */
export function wantedFields(info: GraphQLResolveInfo): Wanted {
  let wanted = known.get(info.fieldNodes);
  if (!wanted) {
    wanted = new Map();
    for (const node of info.fieldNodes) collect(node.selectionSet, info.fragments, wanted);
    known.set(info.fieldNodes, wanted);
  }
  return wanted;
}
