import { expect, it } from '@jest/globals';
import { unnotedIn } from '../../../services/console/src/scenes/conference/head/unnotedIn.ts';

it('asks of whoever pledged whether they were there, and of nobody who did not pledge, has come in, or said that they will not come', () => {
  const at = '2026-11-24T10:00:00+09:00';
  const member = (id: string, more: object) => ({ id, answer: 'ACCEPTED', pledgedAt: at, attendedAt: null, ...more });
  const members = [
    member('sits there', {}),
    member('came in', { attendedAt: at }),
    member('not pledged', { pledgedAt: null }),
    member('will not come', { answer: 'DECLINED' }),
  ];
  expect(unnotedIn({ members }).map(({ id }) => id)).toEqual(['sits there']);
});
