import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { costOf, mostCost } from '@tsunagi/gateway';
import { type OperationDefinitionNode, parse } from 'graphql';
import { consoleFolder } from '../kit/screens.js';

/** As dear as anybody could ask for it: a length that is left to whoever asks is the longest one. */
const dearest = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(variableDefinitions.filter((each) => !each.defaultValue).map((each) => [each.variable.name.value, 100]));

it('asks in every operation of the console for no more than half of what one operation may cost', () => {
  const documents: string[] = Object.values(JSON.parse(readFileSync(path.join(consoleFolder, 'documents.json'), 'utf8')));
  const costs = documents
    .map((text) => parse(text))
    .flatMap((document) =>
      document.definitions
        .filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
        .map((operation) => ({ name: operation.name?.value, cost: costOf(operation, document, dearest(operation)) })),
    );
  expect(costs.length).toBeGreaterThan(200);
  expect(costs.filter(({ cost }) => cost > mostCost / 2)).toEqual([]);
});
