import { expect, it } from '@jest/globals';
import { joinLines, stillHeard } from '../../../services/console/src/scenes/conference/joinLines.ts';

const line = (id: string, version: number, text = id) => ({ id, version, text });
const first = line('a', 1);
const second = line('b', 2);

it('sets a changed line where it stood and a new one at the end', () => {
  const changed = line('a', 2, '直した');
  const added = line('c', 1);
  expect(joinLines([first, second], [added, changed])).toEqual([changed, second, added]);
});

it('shows no line twice, and nothing older than what stands there', () => {
  expect(joinLines([first, second], [second, line('b', 1, '前の言葉')])).toEqual([first, second]);
});

it('keeps beside a later whole only lines of what is still heard there', () => {
  const meeting = {
    items: [
      { id: 'heard', brief: {} },
      { id: 'told of', brief: null },
    ],
  };
  const lines = ['heard', 'told of', 'gone', null].map((itemId) => ({ itemId }));
  expect(stillHeard(meeting, lines).map(({ itemId }) => itemId)).toEqual(['heard', null]);
});
