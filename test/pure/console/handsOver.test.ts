import { expect, it } from '@jest/globals';
import { handsOver } from '../../../services/console/src/scenes/board/handsOver.ts';

const seat = (part: 'CHAIR' | 'SECRETARY' | 'MEMBER', attendedAt: string | null = '2026-11-24T01:00:00Z') => ({
  myself: true,
  part,
  attendedAt,
});
const meeting = { state: 'OPEN', recorder: '佐藤 健', recordingMyself: false, members: [seat('CHAIR')] } as const;

it('lets the recorder, the chair and the secretary hand the record over, and nobody else', () => {
  expect(handsOver(meeting)).toBe(true);
  expect(handsOver({ ...meeting, members: [seat('SECRETARY')] })).toBe(true);
  expect(handsOver({ ...meeting, members: [seat('MEMBER')] })).toBe(false);
  expect(handsOver({ ...meeting, members: [seat('MEMBER')], recordingMyself: true })).toBe(true);
  expect(handsOver({ ...meeting, members: [seat('CHAIR', null)] })).toBe(false);
});

it('does so from the opening until the minutes go round', () => {
  expect(handsOver({ ...meeting, state: 'ENDED' })).toBe(true);
  for (const state of ['CALLED', 'CIRCULATED', 'APPROVED'] as const) expect(handsOver({ ...meeting, state })).toBe(false);
  expect(handsOver({ ...meeting, recorder: null })).toBe(false);
});
