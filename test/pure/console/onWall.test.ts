import { describe, expect, it } from '@jest/globals';
import { keepsTitle, onWall } from '../../../services/console/src/scenes/board/onWall.ts';

const items = [
  { id: 'nobody', basis: null },
  { id: 'consent', basis: 'CONSENT' },
  { id: 'members', basis: 'CONFERENCE' },
];
const lines = [null, 'nobody', 'consent', 'members', 'gone'].map((itemId) => ({ itemId }));
const beside = (shown: string | null) => onWall(lines, items, shown).map(({ itemId }) => itemId);

describe('The wall of the room, while names are hidden', () => {
  it('keeps what was said of another person until the room comes to it', () => {
    expect(beside('consent')).toEqual([null, 'nobody', 'consent']);
    expect(beside('members')).toEqual([null, 'nobody', 'members']);
  });

  it('shows of no item but those about nobody, where none is open that is about a person', () => {
    expect(beside('nobody')).toEqual([null, 'nobody']);
    expect(beside(null)).toEqual([null, 'nobody']);
  });

  it('keeps a title only where the kind hides titles and the item is about a person', () => {
    const of = (basis: string | null, titlesHidden: boolean) => keepsTitle({ basis, kind: { titlesHidden } });
    expect(of('CONFERENCE', true)).toBe(true);
    expect(of('CONSENT', false)).toBe(false);
    expect(of(null, true)).toBe(false);
  });
});
