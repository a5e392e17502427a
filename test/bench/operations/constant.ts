import type { Operation } from './operation.ts';

/** The machine's own measure: a constant by a bare Apollo Server. Its answer is asserted where those of the others are compared. */
export const constant: Operation = {
  name: 'constant',
  title: 'a constant',
  answer: { data: { constant: 1 } },
  ways: { bare: { ask: () => ({ path: '/', body: { query: '{ constant }' }, cookie: '' }), shape: (answer) => answer } },
};
