import { expect, it } from '@jest/globals';
import { opinionsToRead } from '../../../services/console/src/scenes/board/opinionsToRead.ts';

const seat = (id: string, attendedAt: string | null) => ({ id, name: `出席 ${id}`, office: '釧路市', attendedAt });
const opinion = (memberId: string, itemId: string | null, occasion: string) => ({ memberId, itemId, occasion, text: '朝の便を' });

it('reads out, with whose it is, what somebody absent wrote about this item, and nothing else', () => {
  const members = [seat('absent', null), seat('there', '2026-11-20T05:00:00Z')];
  const told = opinion('absent', 'a', 'ABSENCE');
  const others = [
    opinion('absent', 'b', 'ABSENCE'), // of another item
    opinion('absent', null, 'ABSENCE'), // for the convener alone
    opinion('absent', 'a', 'MINUTES'),
    opinion('there', 'a', 'ABSENCE'), // came after all
    opinion('gone', 'a', 'ABSENCE'),
  ];
  expect(opinionsToRead({ opinions: [told, ...others], members }, 'a')).toEqual([{ ...told, name: '出席 absent', office: '釧路市' }]);
});
