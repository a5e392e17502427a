import { expect, it } from '@jest/globals';
import { notDiscussed } from '../../../services/console/src/scenes/conference/head/notDiscussed.ts';

const item = (id: string, state: string) => ({ id, state });

it('names, before a meeting is closed, what stands on the agenda and of which nothing was written', () => {
  const items = [item('a', 'PROPOSED'), item('b', 'DISTRIBUTED'), item('c', 'DISTRIBUTED'), item('d', 'STRUCK'), item('e', 'CARRIED')];
  const left = notDiscussed({ items, notes: [{ itemId: 'b' }, { itemId: null }] });
  expect(left.map(({ id }) => id)).toEqual(['a', 'c']);
});
