import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** An object costs two and a leaf one; each level below costs half as much again; a list as often as it is long. */
const [objectCost, leafCost, perLevel] = [2, 1, 1.5];
/** At least twice what any page of the console asks for, so that none breaks by a field more. */
export const mostCost = 20_000;
/** No list is longer: more than this is refused by the list itself. */
const longest = 100;

type Variables = Readonly<Record<string, unknown>>;

const tooLarge = (): GraphQLError => new GraphQLError('The query is too large.', { extensions: { reason: 'QUERY_TOO_LARGE' } });

/** How dear an operation is, with the values that come with it: a length given as a variable counts like one that is written. */
export function costOf(operation: OperationDefinitionNode, document: DocumentNode, variables: Variables): number {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition')
      .map((each) => [each.name.value, each]),
  );
  const known = new Map<string, number>();
  const defaults = new Map(operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]));

  const numberIn = (value: ValueNode | undefined): number => {
    if (value?.kind === 'IntValue') return Number(value.value);
    if (value?.kind !== 'Variable') return 1;
    const given = variables[value.name.value];
    return given === undefined ? numberIn(defaults.get(value.name.value)) : Number(given);
  };
  const lengthOf = ({ arguments: given = [] }: FieldNode): number => {
    const length = numberIn(given.find(({ name }) => name.value === 'first')?.value);
    return Number.isFinite(length) ? Math.min(Math.max(length, 1), longest) : longest;
  };
  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    // Each is worked out once, or a fragment of fragments would take longer to count than to run.
    if (!known.has(name)) known.set(name, fragment ? costBelow(fragment.selectionSet, 1) : 0);
    return known.get(name) ?? 0;
  };
  const costOfField = (field: FieldNode): number => {
    if (field.name.value === '__schema') return 0;
    return field.selectionSet ? (objectCost + costBelow(field.selectionSet, perLevel)) * lengthOf(field) : leafCost;
  };
  /** Fragments stand on the level on which they are used: what is in them is multiplied there. */
  function costBelow({ selections }: SelectionSetNode, factor: number): number {
    return selections.reduce((sum, each) => {
      if (each.kind === 'Field') return sum + factor * costOfField(each);
      return sum + factor * (each.kind === 'FragmentSpread' ? costOfFragment(each.name.value) : costBelow(each.selectionSet, 1));
    }, 0);
  }
  return costBelow(operation.selectionSet, 1);
}

/** Refuses an operation that would be too dear, before anything of it is run. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, request }) => {
      if (operation && costOf(operation, document, request.variables ?? {}) > mostCost) throw tooLarge();
    },
  }),
};
