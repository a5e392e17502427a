import { describe, expect, it } from '@jest/globals';
import { eraSigns } from '../../../services/console/src/lib/dates/eras.ts';
import { type ParsedDay, parseDay, type Reading } from '../../../services/console/src/lib/dates/parseDay.ts';
import { ageOn, lastDayBefore, longDay, partialDay, shortDay } from '../../../services/console/src/lib/dates/showDay.ts';
import { today as officeDay } from '../../../services/console/src/lib/dates/today.ts';
import { byDeadline, termOf } from '../../../services/console/src/scenes/tasks/byDeadline.ts';

/** Sunday, 22 November of 令和8年. */
const today = officeDay().set({ year: 2026, month: 11, day: 22 });
const read = (text: string, reading: Partial<Reading> = {}): ParsedDay => parseDay(text, { today, ...reading });
const dayOf = (text: string, reading: Partial<Reading> = {}): string | null => {
  const parsed = read(text, reading);
  return parsed.ok ? parsed.day : null;
};

describe('A day', () => {
  it.each([
    'S60.4.1',
    's60.4.1',
    'S60/4/1',
    'S60-04-01',
    'S600401',
    '昭60.4.1',
    '昭和60年4月1日',
    '昭和60年 4月 1日',
    '昭和60年4月1日(月)',
    '昭和６０年４月１日（月）',
    'Ｓ６０．４．１',
    '1985-4-1',
    '1985/04/01',
    '1985年4月1日',
    '１９８５－４－１',
    '19850401',
  ])('is read as people write it: %s', (text) => expect(dayOf(text)).toBe('1985-04-01'));

  it.each([
    ['R8.11.22', '2026-11-22'],
    ['令和8年11月22日', '2026-11-22'],
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['H31.4.30', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['大正15年12月24日', '1926-12-24'],
    ['T2.3.4', '1913-03-04'],
    ['明治45年7月29日', '1912-07-29'],
    ['R8.2.28', '2026-02-28'],
    ['2024-2-29', '2024-02-29'],
  ])('is read in its era: %s', (text, day) => expect(dayOf(text)).toBe(day));

  it('that an era did not reach is refused, and the day that was meant is named', () => {
    expect(read('昭和64年1月8日')).toMatchObject({
      ok: false,
      fault: 'ERA_ENDED',
      last: { name: '昭和', year: 64, month: 1, day: 7 },
      meant: { name: '平成', year: 1, month: 1, day: 8 },
    });
    expect(read('H31.5.1')).toMatchObject({ fault: 'ERA_ENDED', last: { name: '平成', year: 31 }, meant: { name: '令和', year: 1 } });
  });

  it.each(['2026-2-29', 'R8.2.30', '4/31', '2026-13-1', '19850431'])('that no calendar has is refused: %s', (text) =>
    expect(read(text)).toEqual({ ok: false, fault: 'NO_SUCH_DAY' }),
  );

  it.each(['', 'あとで', '60.4.1', 'X60.4.1', '昭和40年', '1985', '12345', 'R8.11'])('is never guessed at: 「%s」', (text) =>
    expect(read(text)).toEqual({ ok: false, fault: 'UNREADABLE' }),
  );

  it.each([
    ['12/5', 'ahead', '2026-12-05'],
    ['11/22', 'ahead', '2026-11-22'],
    ['1/10', 'ahead', '2027-01-10'],
    ['12月5日', 'behind', '2025-12-05'],
    ['11/20', 'behind', '2026-11-20'],
  ] as const)('without a year lies the way the field leans: %s %s', (text, lean, day) => expect(dayOf(text, { lean })).toBe(day));

  it.each([
    ['今日', '2026-11-22'],
    ['明日', '2026-11-23'],
    ['一昨日', '2026-11-20'],
    ['3日後', '2026-11-25'],
    ['２週間後', '2026-12-06'],
    ['1か月前', '2026-10-22'],
    ['来週金', '2026-11-27'],
    ['来週の金曜日', '2026-11-27'],
    ['今週月', '2026-11-16'],
    ['月末', '2026-11-30'],
    ['来月末', '2026-12-31'],
    ['年度末', '2027-03-31'],
    ['金曜まで', '2026-11-27'],
    ['12/5までに', '2026-12-05'],
    ['来週中', '2026-11-27'],
    ['今週中に', '2026-11-22'],
    ['月末までに', '2026-11-30'],
    ['来月中', '2026-12-31'],
    ['年内', '2026-12-31'],
    ['25日', '2026-11-25'],
    ['5日まで', '2026-12-05'],
    ['来月の5日', '2026-12-05'],
    ['31日', '2026-12-31'],
  ])('is read as it is spoken: %s', (text, day) => expect(dayOf(text)).toBe(day));

  it('of a birth may be known in part only', () => {
    const partly = (text: string) => read(text, { partial: true });
    expect(partly('昭和40年頃')).toEqual({ ok: true, day: '1965-01-01', precision: 'about' });
    expect(partly('昭和40年')).toEqual({ ok: true, day: '1965-01-01', precision: 'year' });
    expect(partly('S40.5')).toEqual({ ok: true, day: '1965-05-01', precision: 'month' });
    expect(partly('1965年5月')).toEqual({ ok: true, day: '1965-05-01', precision: 'month' });
    expect(partly('1965')).toEqual({ ok: true, day: '1965-01-01', precision: 'year' });
  });

  it('reads back what it shows, in every era', () => {
    for (const iso of ['1900-02-28', '1912-07-30', '1926-12-25', '1989-01-08', '2019-05-01', '2026-11-22']) {
      expect(dayOf(longDay(iso, 'ja'))).toBe(iso);
      expect(dayOf(shortDay(iso, 'ja'))).toBe(iso);
    }
    expect(eraSigns).toContain('令和');
  });
});

describe('A day is shown', () => {
  it('with its era and weekday, and shortly in tables', () => {
    expect(longDay('2026-11-22', 'ja')).toBe('令和8年11月22日(日)');
    expect(longDay('2019-05-01', 'ja')).toBe('令和元年5月1日(水)');
    expect(longDay('2026-11-22', 'en')).toBe('22 Nov 2026 (Sun)');
    expect(shortDay('1985-04-01', 'ja')).toBe('S60.4.1');
  });

  it('no more exactly than it is known', () => {
    expect(partialDay('1965-01-01', 'about', 'ja')).toBe('昭和40年頃');
    expect(partialDay('1965-05-01', 'month', 'ja')).toBe('昭和40年5月');
  });

  it('as an age that changes on the birthday', () => {
    expect(ageOn('1985-11-22', today.toString())).toBe(41);
    expect(ageOn('1985-11-23', today.toString())).toBe(40);
  });

  it('as the last one on which something holds that ends at midnight', () => {
    expect(lastDayBefore('2027-03-31T15:00:00Z')).toBe('2027-03-31');
  });
});

describe('Tasks stand under the term in which they are due', () => {
  it('late, today, this week until Sunday, later, and without a day', () => {
    const wednesday = today.set({ day: 25 });
    const terms = ['2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30', null].map((dueOn) => termOf(dueOn, wednesday));
    expect(terms).toEqual(['late', 'today', 'week', 'later', 'open']);
  });

  it('in the order in which they press', () => {
    const tasks = [{ dueOn: null }, { dueOn: '2000-01-01' }, { dueOn: '2999-01-01' }];
    expect(byDeadline(tasks).map(([term, { length }]) => [term, length])).toEqual([
      ['late', 1],
      ['later', 1],
      ['open', 1],
    ]);
  });
});
