import { describe, expect, it } from '@jest/globals';
import { changedSince, exceptionsFor, missingIn } from '../../../services/console/src/scenes/conference/agenda/whoGets.ts';

const said = { fieldGroups: ['IDENTITY', 'CONTACT'] as const, leftOut: [], lessTo: [] };
const chosen = { asked: ['one', 'two', 'guest'], ticked: ['one', 'two'], packs: new Map(), untold: ['guest'] };

describe('Papers that are handed out', () => {
  it('need not a word where everybody gets all of them, and a guest who never had any gets none', () => {
    expect(exceptionsFor(said, chosen)).toEqual([]);
  });

  it('are named for whoever gets less, or nothing', () => {
    const packs = new Map([['two', ['IDENTITY'] as const]]);
    expect(exceptionsFor(said, { ...chosen, packs })).toEqual([{ memberId: 'two', fieldGroups: ['IDENTITY'], nothing: false }]);
    expect(missingIn('two', said, { packs })).toEqual(['CONTACT']);
    expect(exceptionsFor(said, { ...chosen, ticked: ['two'], packs: new Map([['two', []]]) })).toEqual([
      { memberId: 'one', fieldGroups: [], nothing: true },
      { memberId: 'two', fieldGroups: [], nothing: false },
    ]);
  });

  it('are given back whole to whoever had less or nothing the last time, and are taken back from a guest who has them', () => {
    const before = { ...said, leftOut: ['one'], lessTo: [{ memberId: 'two', fieldGroups: ['IDENTITY'] as const }] };
    const whole = { fieldGroups: ['IDENTITY', 'CONTACT'], nothing: false };
    expect(exceptionsFor(before, { ...chosen, untold: [] })).toEqual([
      { memberId: 'one', ...whole },
      { memberId: 'two', ...whole },
      { memberId: 'guest', fieldGroups: [], nothing: true },
    ]);
  });

  it('that a colleague has handed out meanwhile are named by what now goes to whom', () => {
    const before = {
      ...said,
      leftOut: ['one'],
      lessTo: [{ memberId: 'two', fieldGroups: ['CONTACT', 'IDENTITY'] as const }],
      guestsTold: [],
    };
    const seats = [...['one', 'two', 'three'].map((id) => ({ id, guest: false })), { id: 'guest', guest: true }];
    const sameAgain = { ...before, lessTo: [{ memberId: 'two', fieldGroups: ['IDENTITY', 'CONTACT'] as const }] };
    expect(changedSince(before, sameAgain, seats)).toEqual([]);
    const now = { ...said, leftOut: ['three'], lessTo: [{ memberId: 'two', fieldGroups: ['IDENTITY'] as const }], guestsTold: ['guest'] };
    expect(changedSince(before, now, seats)).toEqual([
      { id: 'one', to: 'all' },
      { id: 'two', to: 'less' },
      { id: 'three', to: 'nothing' },
      { id: 'guest', to: 'all' },
    ]);
  });
});
