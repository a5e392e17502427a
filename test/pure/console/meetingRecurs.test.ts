import { describe, expect, it } from '@jest/globals';
import { recurrencesFor, ruleFor } from '../../../services/console/src/scenes/conference/when/recurrence.ts';

const fourthThursday = 'FREQ=MONTHLY;BYDAY=4TH';

describe('How a meeting comes back', () => {
  it('is chosen by its day, and by no day not at all', () => {
    expect(recurrencesFor('2026-11-26', null)).toEqual(['weekday', 'day']);
    expect(recurrencesFor(null, null)).toEqual([]);
    expect(ruleFor('weekday', '2026-11-26')).toBe(fourthThursday);
    expect(ruleFor('day', null)).toBeNull();
  });

  it('stays as it stands where only the day is another, and the same rule is not offered twice', () => {
    expect(recurrencesFor('2026-11-26', fourthThursday)).toEqual(['held', 'day']);
    expect(recurrencesFor('2026-11-27', fourthThursday)).toEqual(['held', 'weekday', 'day']);
    expect(ruleFor('held', '2026-11-27', fourthThursday)).toBe(fourthThursday);
    expect(ruleFor('', '2026-11-27', fourthThursday)).toBeNull();
  });
});
