import { describe, expect, it } from '@jest/globals';
import { contentOfRow, type HubContent } from '@tsunagi/casework';

type Cells = Parameters<typeof contentOfRow>[0];
const reading = {
  region: { municipalities: [{ code: '01206', name: '釧路市' }] },
  named: [],
  from: { fileName: '一覧.csv', on: '2026-04-01', office: '音別ふき蕗団', by: '蕗団' },
};
const read = (cells: Cells, before?: HubContent) => contentOfRow({ name: 'みなと食堂', ...cells }, reading, before);
const rulesOf = (schedule: string) => read({ schedule }).schedules.map(({ rrule }) => rrule);

describe('the days in a list', () => {
  it.each([
    ['毎日', 'FREQ=DAILY'],
    ['毎日曜日', 'FREQ=WEEKLY;BYDAY=SU'],
    ['毎日曜', 'FREQ=WEEKLY;BYDAY=SU'],
    ['毎週月・水曜', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['月〜金', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['月曜日から金曜日まで', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['平日', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['土曜日・日曜日', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['土曜日曜', 'FREQ=WEEKLY;BYDAY=SA,SU'],
    ['毎月第2土曜', 'FREQ=MONTHLY;BYDAY=2SA'],
    ['第２、第４土曜日', 'FREQ=MONTHLY;BYDAY=2SA,4SA'],
    ['第一・三日曜', 'FREQ=MONTHLY;BYDAY=1SU,3SU'],
    ['第2土曜・第4日曜', 'FREQ=MONTHLY;BYDAY=2SA,4SU'],
    ['第1月曜、第3水曜', 'FREQ=MONTHLY;BYDAY=1MO,3WE'],
    ['第2土・日曜', 'FREQ=MONTHLY;BYDAY=2SA,2SU'],
    ['最終金曜日', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['15日', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['毎月5日・20日', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ])('%s is read as it is meant', (words, rule) => expect(rulesOf(words)).toEqual([rule]));

  it('of two kinds are two schedules', () =>
    expect(rulesOf('毎週月・水、第2土')).toEqual(['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=MONTHLY;BYDAY=2SA']));

  it('may say from when on they are counted, and the hours', () => {
    const fortnight = { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', from: '2026-04-02' };
    expect(read({ schedule: '隔週木曜（2026年4月2日から）' }).schedules).toEqual([fortnight]);
    expect(read({ schedule: '毎週土曜日 10時〜12:30' }).schedules).toEqual([
      { rrule: 'FREQ=WEEKLY;BYDAY=SA', opensAt: '10:00', closesAt: '12:30' },
    ]);
  });

  it.each([
    '土日祝',
    '月〜金（祝日を除く）',
    '第2土曜・日曜',
    '毎月土曜',
    '月1回',
    '1月・2月の土曜',
    '8月第1土曜',
    '第6土曜',
    '32日',
    '金〜月',
    '毎週水曜日の午後',
    '不定期',
    '土曜'.repeat(2000),
  ])('stay as they were written where any of it is not understood: %#', (words) => expect(rulesOf(words)).toEqual([words]));
});

describe('the cost in a list', () => {
  it.each([
    ['無料', { cost: 'free', costYen: null, costNote: null }],
    ['無料（要予約）', { cost: 'free', costYen: null, costNote: '要予約' }],
    ['無料、材料費は別', { cost: 'free', costYen: null, costNote: '材料費は別' }],
    ['1,300円', { cost: 'paid', costYen: 1300, costNote: null }],
    ['0', { cost: 'free', costYen: 0, costNote: null }],
    ['1回300円', { cost: 'paid', costYen: 300, costNote: '1回300円' }],
    ['月500円', { cost: 'paid', costYen: 500, costNote: '月500円' }],
    ['一部有料', { cost: 'partly', costYen: null, costNote: null }],
    ['無料〜500円', { cost: 'unknown', costYen: null, costNote: '無料〜500円' }],
    ['お問い合わせください', { cost: 'unknown', costYen: null, costNote: 'お問い合わせください' }],
  ])('%s', (words, cost) => expect(read({ cost: words })).toMatchObject(cost));
});

describe('a line over an entry that says more', () => {
  const desk = { label: '事務局', phone: '0154-00-0000', fax: null, email: null, url: 'https://example.jp' };
  const other = { ...desk, label: '会場' };
  const kept = { opensAt: '11:00', closesAt: '14:00', note: '8月は休み', except: ['2026-05-09'], from: '2026-04-01' };
  const standing = (more: Partial<HubContent> = {}): HubContent => ({
    ...read({ address: '港町1', conditions: '要予約', cost: '無料', season: '5月〜9月' }),
    contacts: [desk],
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SA', ...kept }],
    ...more,
  });

  it('leaves alone what its cells say nothing of', () => {
    const empty = { address: '', conditions: '', cost: '', season: '', schedule: '', phone: '', contact: '', transport: '', topics: '' };
    const { changes: _, ...after } = read(empty, standing());
    expect(standing()).toMatchObject(after);
  });

  it('writes into the contact of that desk, or the only one, and puts another desk beside them', () => {
    const phone = '0154-00-0009';
    expect(read({ phone }, standing()).contacts).toEqual([{ ...desk, phone }]);
    expect(read({ phone, contact: '会場' }, standing({ contacts: [desk, other] })).contacts).toEqual([desk, { ...other, phone }]);
    expect(read({ phone, contact: '役場' }, standing()).contacts).toMatchObject([desk, { label: '役場', phone }]);
    expect(read({ contact: '役場' }, standing()).contacts).toEqual([desk]);
  });

  it('keeps what stands beside the days, and with other days what was no day of them', () => {
    expect(read({ schedule: '毎週土曜' }, standing()).schedules).toEqual(standing().schedules);
    expect(read({ schedule: '第2土曜', opensAt: '10:00', closesAt: '12:00' }, standing()).schedules).toEqual([
      { rrule: 'FREQ=MONTHLY;BYDAY=2SA', opensAt: '10:00', closesAt: '12:00', note: '8月は休み', except: [], from: null },
    ]);
  });
});
