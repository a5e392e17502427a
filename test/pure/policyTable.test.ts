import { expect, it } from '@jest/globals';
import { actions, policyTable, relations } from '@tsunagi/access';

const lines = policyTable.flatMap(({ allow, forbid }) => [...allow, ...forbid]);

it('names no relation that no line of the policy table uses: each stands in the printed matrix', () => {
  const used = new Set<string>(lines.flatMap(({ where }) => where));
  expect(Object.keys(relations).filter((relation) => !used.has(relation))).toEqual([]);
});

it('names no action that no line of the policy table uses', () => {
  const used = new Set<string>(lines.flatMap((line) => line.actions));
  expect(Object.keys(actions).filter((action) => !used.has(action))).toEqual([]);
});
