import { expect, it } from '@jest/globals';
import { lineBefore } from '../../../services/console/src/scenes/board/outbox/correctionOf.ts';

const note = (id: string, itemId = 'first', besideNoteId: string | null = null) => ({ id, itemId, besideNoteId });
const waiting = (itemId: string, noteId: string | null = null) => ({ itemId, noteId });

it('is the last of the item, and of no other', () => {
  expect(lineBefore([note('a'), note('b'), note('c', 'second')], 'first', [])?.id).toBe('b');
  expect(lineBefore([note('c', 'second')], 'first', [])).toBeUndefined();
});

it('is no older one while the newest is on its way, and one of two side by side never', () => {
  expect(lineBefore([note('a')], 'first', [waiting('first')])).toBeUndefined();
  expect(lineBefore([note('a')], 'first', [waiting('second'), waiting('first', 'a')])?.id).toBe('a');
  expect(lineBefore([note('a'), note('b', 'first', 'a')], 'first', [])).toBeUndefined();
});
