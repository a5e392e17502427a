import { expect, it } from '@jest/globals';
import { homeless, lineKept, startOf, typedIn, withTyped } from '../../../services/console/src/scenes/board/outbox/typedLine.ts';

const items = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];
const line = (itemId: string | null, at: number, text = '書きかけ') => ({ itemId, text, at });

it('opens a board where somebody was in the middle of a line, else at the first item', () => {
  expect(startOf(items, [])).toBe('first');
  expect(startOf(items, [line('third', 1), line('second', 2)])).toBe('second');
  expect(startOf(items, [line('third', 1), line('struck', 2)])).toBe('third');
  expect(startOf(items, [line('third', 1), line(null, 2)])).toBe('apart');
  expect(startOf([], [])).toBe('apart');
});

it('keeps a line for each item, and none where nothing stands', () => {
  const typed = withTyped(withTyped([], line('first', 1)), line('second', 2, 'あ'));
  expect([typedIn(typed, 'first'), typedIn(typed, 'second'), typedIn(typed, 'third')]).toEqual(['書きかけ', 'あ', '']);
  expect(withTyped(typed, line('first', 3, ''))).toEqual([line('second', 2, 'あ')]);
});

it('lays words over no item that are not its own, those kept before they had one among them', () => {
  const lines = [line('struck', 1), line('first', 2), line(null, 3), lineKept('前の言葉')];
  expect(homeless(items, lines).map(({ text }) => text)).toEqual(['書きかけ', '前の言葉']);
});
