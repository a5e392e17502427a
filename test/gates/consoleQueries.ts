import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { questions } from '../features/badinput/querySamples.js';
import type { Lay } from '../kit/lay.js';
import { consoleFolder } from '../kit/screens.js';

/** One question of the console, as its build has written it down: the only ones that a production gateway answers. */
export interface ConsoleQuery {
  name: string;
  text: string;
  operation: OperationDefinitionNode;
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

export function consoleQueries(): ConsoleQuery[] {
  const documents: string[] = Object.values(JSON.parse(readFileSync(path.join(consoleFolder, 'documents.json'), 'utf8')));
  return documents
    .map((text) => ({ text, operation: operationOf(parse(text)) }))
    .filter(({ operation }) => operation.operation === 'query')
    .map((each) => ({ ...each, name: each.operation.name?.value ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where the record of a meeting stands: only its page tells. */
const lineCursor = async ({ city }: Lay, id: unknown): Promise<string> =>
  (await city.ask('query ($id: ID!) { conference(id: $id) { lineCursor } }', { id })).data.conference.lineCursor;

/**
 * Sound variables: what the sweep of bad input lays for the fields that take them. What may be left out is left out, so that
 * nothing narrows what is found.
 */
export async function variablesOf({ operation }: ConsoleQuery, lay: Lay): Promise<Record<string, unknown>> {
  const wanted = new Set(
    (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ variable }) => variable.name.value),
  );
  const variables: Record<string, unknown> = {};
  for (const field of operation.selectionSet.selections) {
    const given = field.kind === Kind.FIELD ? (field.arguments ?? []) : [];
    const taken = given.flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE && wanted.has(value.name.value) ? [{ argument: name.value, variable: value.name.value }] : [],
    );
    if (field.kind !== Kind.FIELD || taken.length === 0) continue;
    const asked = await questions[field.name.value]?.asked(lay);
    for (const { argument, variable } of taken) variables[variable] = asked?.[argument];
  }
  if (wanted.has('after')) variables.after ??= await lineCursor(lay, variables.id);
  return variables;
}
