import type { Operation } from './operation.ts';

/** The machine's own measure: a constant by a bare Apollo Server. */
export const constant: Operation = {
  name: 'constant',
  title: 'a constant',
  ways: { bare: { ask: () => ({ path: '/', body: { query: '{ constant }' }, cookie: '' }), shape: (answer) => answer } },
};
