import { expect, it } from '@jest/globals';
import { afterRefusal, afterTaken, noteInput, type PendingNote } from '../../../services/console/src/scenes/board/outbox/pendingNote.ts';

const typed = { itemId: 'first', kind: 'NOTE', memberId: null, assignee: null, dueOn: null, expectedVersion: null, at: 1 } as const;
const line = (key: string, text: string, over: string | null = null): PendingNote => ({
  ...typed,
  key,
  text,
  noteId: over,
  afterKey: over,
});
const refusal = { title: '書き込めません。', whatToDo: '名前を書かずに直してください。', code: 'NOT_ANONYMOUS', requestId: 'A-1' };
const brief = (lines: readonly PendingNote[]) => lines.map(({ key, text, refusal: why }) => [key, text, why?.code ?? null]);

it('stays with its reason where nothing has been made of it', () => {
  const after = afterRefusal([line('a', '鈴木さん'), line('b', '天気')], 'a', refusal);
  expect(brief(after)).toEqual([
    ['a', '鈴木さん', 'NOT_ANONYMOUS'],
    ['b', '天気', null],
  ]);
});

it('is tried in the words that were made of it last, which could not follow a line that is not there', () => {
  const changed = { ...line('d', 'ある方', 'a'), anonymityConfirmed: true };
  const after = afterRefusal([line('a', '鈴木さん'), line('b', '天気'), line('c', '鈴木', 'a'), changed], 'a', refusal);
  expect(brief(after)).toEqual([
    ['a', 'ある方', null],
    ['b', '天気', null],
  ]);
  expect(after[0]?.anonymityConfirmed).toBe(true);
});

it('takes nothing from a change of another line', () => {
  const after = afterRefusal([line('a', '鈴木さん'), line('c', '晴れ', 'b')], 'a', refusal);
  expect(brief(after)).toEqual([
    ['a', '鈴木さん', 'NOT_ANONYMOUS'],
    ['c', '晴れ', null],
  ]);
});

it('is changed as any other once it stands there, by whatever had been made of it before', () => {
  const [, first, second] = afterTaken(
    [line('a', '月よう'), line('b', '月曜', 'a'), { ...line('c', '火曜', 'a'), afterKey: 'b' }],
    new Map([['a', { id: 'A', version: 1 }]]),
  );
  expect(noteInput(first as PendingNote)).toMatchObject({ key: 'b', noteId: 'A', expectedVersion: 1, afterKey: 'a' });
  expect(noteInput(second as PendingNote)).toMatchObject({ key: 'c', noteId: 'A', expectedVersion: 1, afterKey: 'b' });
});
