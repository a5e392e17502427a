import { describe, expect, it } from '@jest/globals';
import { outcomesOf } from '../../../services/console/src/scenes/conference/head/outcomeOf.ts';

const item = (id: string, more: object = {}) => ({ id, state: 'DISTRIBUTED', outcome: null, ...more });
const told = (...given: Parameters<typeof outcomesOf>) => outcomesOf(...given).map(({ item: { id }, outcome }) => [id, outcome]);

describe('What becomes of the items of a meeting that is about to be closed', () => {
  it('is said by the lines: what has one was discussed, and a line about no item is about none of them', () => {
    const items = [item('spoken of'), item('left'), item('left too', { state: 'PROPOSED' })];
    expect(told({ items, notes: [{ itemId: 'spoken of' }, { itemId: null }] })).toEqual([
      ['spoken of', 'DISCUSSED'],
      ['left', 'TO_NEXT'],
      ['left too', 'TO_NEXT'],
    ]);
  });

  it('is what somebody has said, whatever the lines say', () => {
    const items = [item('timed out', { outcome: 'TO_NEXT' }), item('silent', { outcome: 'DISCUSSED' })];
    expect(told({ items, notes: [{ itemId: 'timed out' }] })).toEqual([
      ['timed out', 'TO_NEXT'],
      ['silent', 'DISCUSSED'],
    ]);
  });

  it('is not asked of what stands there no more, or is settled', () => {
    const items = ['STRUCK', 'CARRIED', 'DISCUSSED'].map((state) => item(state, { state }));
    expect(told({ items, notes: [] })).toEqual([]);
  });
});
