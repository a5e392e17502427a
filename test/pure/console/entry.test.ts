import { describe, expect, it } from '@jest/globals';
import { today as officeDay } from '../../../services/console/src/lib/dates/today.ts';
import {
  complete,
  firstDayOf,
  mentionAt,
  nameable,
  namesIn,
  readEntry,
} from '../../../services/console/src/scenes/board/entry/readEntry.ts';

/** Sunday, 22 November of 令和8年. */
const today = officeDay().set({ year: 2026, month: 11, day: 22 });
/** The meeting was on Friday. */
const first = '2026-11-20';
const members = [
  { id: 'sato', name: '佐藤 健', office: '釧路市', tenant: null },
  { id: 'sakamoto', name: '坂本 美代', office: '厚岸町社協', tenant: null },
  { id: 'saka', name: '坂 京子', office: 'ハローワーク', tenant: null },
  { id: 'sato2', name: '佐藤 明', office: 'くらしごと', tenant: null },
];
const read = (typed: string, kind: 'NOTE' | 'DECISION' | 'HOMEWORK' = 'DECISION') => {
  const done = readEntry(typed, kind, members, { today, first });
  return done.ok ? [done.entry.kind, done.entry.text, done.entry.member?.id ?? null, done.entry.dueOn] : done.fault;
};

describe('A line typed in the room', () => {
  it('may hold a mail address, which names nobody, whoever keeps an office that is called so', () => {
    expect(read('連絡先は info@example.jp', 'NOTE')).toEqual(['NOTE', '連絡先は info@example.jp', null, null]);
    expect(read('work-1@hello.example に送る', 'DECISION')).toEqual(['DECISION', 'work-1@hello.example に送る', null, null]);
    expect(read('ｉｎｆｏ＠ｅｘａｍｐｌｅに送る', 'NOTE')).toEqual(['NOTE', 'ｉｎｆｏ＠ｅｘａｍｐｌｅに送る', null, null]);
    expect(read('a@example.jp に送る @坂本 来週金')).toEqual(['HOMEWORK', 'a@example.jp に送る', 'sakamoto', '2026-11-27']);
    expect(read('見学2@坂本 来週金')).toEqual(['HOMEWORK', '見学2', 'sakamoto', '2026-11-27']);
  });

  it('is a decision as it stands, and leaves days in it alone', () => {
    expect(read('見学を11月中にする')).toEqual(['DECISION', '見学を11月中にする', null, null]);
    expect(read('次回は来週金', 'NOTE')).toEqual(['NOTE', '次回は来週金', null, null]);
  });

  it.each([
    ['見学先に電話する @坂本 来週金', '見学先に電話する', 'sakamoto', '2026-11-27'],
    ['見学先に電話する @坂本美代 12/5まで', '見学先に電話する', 'sakamoto', '2026-12-05'],
    ['見学先に電話する＠坂本来週金', '見学先に電話する', 'sakamoto', '2026-11-27'],
    ['@坂本さんが見学先に電話する　月末', '見学先に電話する', 'sakamoto', '2026-11-30'],
    ['求人票を送る @ハローワーク', '求人票を送る', 'saka', null],
    ['求人票を送る @坂京子 今週中', '求人票を送る', 'saka', '2026-11-22'],
  ])('%s is homework', (typed, text, member, dueOn) => {
    expect(read(typed)).toEqual(['HOMEWORK', text, member, dueOn]);
  });

  it('is not guessed at where two can be meant, or nobody', () => {
    expect(read('電話する @佐藤 来週金')).toBe('WHO');
    expect(read('電話する @鈴木')).toBe('WHO');
    expect(read('電話する', 'HOMEWORK')).toBe('NOBODY');
    expect(read('@坂本 来週金')).toBe('EMPTY');
    expect(read('　 ')).toBe('EMPTY');
  });

  it('is not due before the day of the meeting, though it may be written down after it', () => {
    expect(read('電話する @坂本 11/20')).toEqual(['HOMEWORK', '電話する', 'sakamoto', '2027-11-20']);
    expect(read('電話する @坂本 昨日')).toEqual(['HOMEWORK', '電話する', 'sakamoto', '2026-11-21']);
    expect(read('電話する @坂本 2026-11-20')).toEqual(['HOMEWORK', '電話する', 'sakamoto', '2026-11-20']);
    expect(read('電話する @坂本 R8.11.19')).toBe('PAST');
    expect(firstDayOf({ startsAt: '2026-11-21T15:30:00.000Z', openedAt: '2026-11-21T14:30:00.000Z' })).toBe('2026-11-21');
    expect(firstDayOf({ startsAt: '2026-11-20T05:00:00.000Z', openedAt: '2026-11-22T01:00:00.000Z' })).toBe('2026-11-20');
    expect(firstDayOf({ startsAt: '2026-11-20T05:00:00.000Z', openedAt: null })).toBe('2026-11-20');
  });

  it('offers names while one is typed, and writes out the one that is chosen', () => {
    expect(mentionAt('電話する @坂', 7)).toBe('坂');
    expect(mentionAt('info@hello', 10)).toBeNull();
    expect(mentionAt('電話する @坂本 来週', 11)).toBeNull();
    expect(complete('電話する @坂 まで', 7, members[1] as (typeof members)[0])).toEqual({ text: '電話する @坂本美代  まで', caret: 11 });
  });

  it('offers those who hear the item first, and says of the others that they do not', () => {
    const offered = nameable(members, new Set(['saka', 'sato2'])).map(({ id, notTold }) => [id, notTold]);
    expect(offered).toEqual([
      ['saka', false],
      ['sato2', false],
      ['sato', true],
      ['sakamoto', true],
    ]);
    expect(nameable(members, undefined).map(({ id, notTold }) => [id, notTold])).toEqual(members.map(({ id }) => [id, false]));
  });

  it('warns of the names that stand in it still, and not of those who sit there', () => {
    const found = [
      { kind: 'NAME', text: '山根さん' },
      { kind: 'NAME', text: '佐藤' },
      { kind: 'NAME', text: '坂本さん' },
      { kind: 'NAME', text: '鵲田' },
      { kind: 'DAY', text: '10月' },
    ];
    expect(namesIn('10月に山根さんの件を佐藤委員と坂本さんから', found, members)).toEqual(['山根さん']);
  });
});
