import { describe, expect, it } from '@jest/globals';
import { mustNameNobody } from '../../../services/console/src/scenes/conference/agenda/itemForm.ts';
import { caseMeant, openCasesOf } from '../../../services/console/src/scenes/conference/agenda/openCases.ts';
import { mayCarryOut } from '../../../services/console/src/scenes/conference/minutes/mayCarryOut.ts';

const closed = { id: 'closed', status: 'CLOSED' };
const one = { id: 'one', status: 'OPEN' };
const two = { id: 'two', status: 'OPEN' };

describe('The case to which something of a meeting belongs', () => {
  it('is the one that is open; of several none until somebody chooses, and never one that is closed', () => {
    expect(openCasesOf({ cases: [closed, one] })).toEqual([one]);
    expect(openCasesOf(null)).toEqual([]);
    expect(caseMeant([one], '')).toBe(one);
    expect(caseMeant([one], 'closed')).toBe(one);
    expect(caseMeant([one, two], '')).toBeUndefined();
    expect(caseMeant([one, two], 'two')).toBe(two);
    expect(caseMeant([one, two], 'closed')).toBeUndefined();
    expect(caseMeant([], 'one')).toBeUndefined();
  });
});

describe('A line of the minutes', () => {
  it('is carried over once, by the office whose person it is about', () => {
    const item = { own: true, personId: 'person' };
    expect(mayCarryOut({ carriedOn: null }, item)).toBe(true);
    expect(mayCarryOut({ carriedOn: '2026-11-20' }, item)).toBe(false);
    expect(mayCarryOut({ carriedOn: null }, { ...item, own: false })).toBe(false);
    expect(mayCarryOut({ carriedOn: null }, { ...item, personId: null })).toBe(false);
    expect(mayCarryOut({ carriedOn: null }, null)).toBe(false);
  });
});

describe('The words of an item', () => {
  it('are read a second time wherever nobody may be recognised in them', () => {
    const kind = (persons: 'NAMED' | 'ANONYMISED' | 'NONE') => ({ kind: { persons } });
    expect(mustNameNobody('STUDY', kind('NAMED'))).toBe(true);
    for (const sort of ['ISSUE', 'GENERAL']) {
      expect(mustNameNobody(sort, kind('NONE'))).toBe(true);
      expect(mustNameNobody(sort, kind('NAMED'))).toBe(false);
    }
    expect(mustNameNobody('CASE', kind('ANONYMISED'))).toBe(false);
  });
});
