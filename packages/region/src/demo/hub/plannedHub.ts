import type { NeedFields, NeedOrigin, NeedState } from '@tsunagi/casework';

/** What an office says of its own entries: that they are still so, and how much room there is. `entry`: code of the region's data. */
export interface PlannedCare {
  by: string;
  entry: string;
  daysAgo: number;
  room?: { capacity: number; free: number; note?: string };
}

/** A need, how far it has come, and what somebody judged to fit. */
export interface PlannedNeed extends NeedFields {
  by: string;
  daysAgo: number;
  origin: NeedOrigin;
  moves?: readonly { to: NeedState; note: string; daysAgo: number }[];
  judged?: readonly { entry: string; fits: boolean; note: string }[];
}

const [city, akkeshi, hamanaka, shibecha] = ['01206', '01662', '01663', '01664'] as const;

export const plannedCare: readonly PlannedCare[] = [
  { by: 'fukidan', entry: 'fuki-work', daysAgo: 12, room: { capacity: 8, free: 2, note: '収穫の前後は見学だけでも' } },
  { by: 'fukidan', entry: 'fuki-growing', daysAgo: 12 },
  { by: 'fukidan', entry: 'partner-fukidan', daysAgo: 12 },
  { by: 'kg-admin', entry: 'net-mending', daysAgo: 20, room: { capacity: 6, free: 1, note: '見学は随時' } },
  { by: 'kg-admin', entry: 'rubbish-bags', daysAgo: 20, room: { capacity: 10, free: 4 } },
  { by: 'kg-admin', entry: 'kurashigoto-desk', daysAgo: 5 },
  { by: 'kg-admin', entry: 'work-preparation', daysAgo: 20, room: { capacity: 12, free: 3 } },
  { by: 'kg-admin', entry: 'budget-support', daysAgo: 33 },
  { by: 'kg-admin', entry: 'consultation', daysAgo: 33 },
  { by: 'kg-admin', entry: 'mihara-kagayaki', daysAgo: 41 },
  { by: 'kg-admin', entry: 'try-lab', daysAgo: 20, room: { capacity: 8, free: 0, note: '次の回から2人入れます' } },
  { by: 'city-commerce', entry: 'kokorapo', daysAgo: 27, room: { capacity: 15, free: 5 } },
  { by: 'city-commerce', entry: 'majikuru', daysAgo: 27, room: { capacity: 20, free: 6 } },
  { by: 'zoo', entry: 'partner-zoo', daysAgo: 60 },
  { by: 'salon', entry: 'partner-network-salon', daysAgo: 75 },
];

export const plannedNeeds: readonly PlannedNeed[] = [
  {
    by: 'kg-chief',
    daysAgo: 70,
    origin: 'conference',
    title: '阿寒からの朝の送迎が足りない',
    text: '朝の作業に通いたくても、始業に間に合うバスがありません。',
    level: 'community',
    kind: 'work',
    municipality: city,
    weekday: 1,
    transport: true,
    moves: [
      { to: 'considered', note: '就労支援部会で話し合う', daysAgo: 48 },
      { to: 'tried', note: '週2回、乗り合いを試す', daysAgo: 16 },
    ],
    judged: [{ entry: 'net-mending', fits: true, note: '午後からの作業なら今のバスで通える' }],
  },
  {
    by: 'csw-akkeshi',
    daysAgo: 9,
    origin: 'staff',
    title: '厚岸町に、日中に立ち寄れる場がない',
    text: '家から出にくい若い人が、用事がなくても居られる場がほしい。',
    level: 'community',
    kind: 'withdrawal',
    municipality: akkeshi,
  },
  {
    by: 'fukidan',
    daysAgo: 30,
    origin: 'working_group',
    title: '蕗の収穫の時期に手が足りない',
    text: '7月の2週間だけ、半日でも手伝える人を探したい。',
    level: 'organisation',
    kind: 'work',
    municipality: city,
    moves: [{ to: 'considered', note: '音別部会で、来年の段取りを話す', daysAgo: 18 }],
  },
  {
    by: 'kg-prep',
    daysAgo: 110,
    origin: 'conference',
    title: '学校に行けていない中学生の居場所',
    text: '昼間に、勉強をしなくても居られるところがほしい。',
    level: 'community',
    kind: 'withdrawal',
    municipality: city,
    weekday: 6,
    moves: [
      { to: 'considered', note: '元町部会で話し合う', daysAgo: 95 },
      { to: 'tried', note: 'ここらぽの昼の時間を試す', daysAgo: 60 },
      { to: 'settled', note: '第2・第4土曜に続けている', daysAgo: 14 },
    ],
    judged: [{ entry: 'kokorapo', fits: true, note: '昼食もあり、居るだけでもよい' }],
  },
  {
    by: 'csw-hamanaka',
    daysAgo: 22,
    origin: 'staff',
    title: '月末に食べるものがなくなる世帯への届け方',
    text: '釧路市までは遠く、受け取りに行けません。',
    level: 'community',
    kind: 'food',
    municipality: hamanaka,
    transport: true,
  },
  {
    by: 'csw-shibecha',
    daysAgo: 40,
    origin: 'staff',
    title: '酪農の働き手と、短い時間だけ働きたい人をつなぐ',
    text: '朝夕だけの仕事を、2〜3人で分けられないか。',
    level: 'organisation',
    kind: 'work',
    municipality: shibecha,
    moves: [{ to: 'considered', note: '就労支援部会へ', daysAgo: 21 }],
  },
];

/** How often each month of the period nobody was there, by who had sent; older than the offices' work that is played here. */
export interface PlannedUnmet {
  by: string;
  kind: string;
  months: readonly [number, number, number, number, number, number];
}

export const plannedUnmet: readonly PlannedUnmet[] = [
  { by: 'city-cw3', kind: 'work', months: [3, 4, 2, 5, 3, 4] },
  { by: 'city-cw3', kind: 'housing', months: [2, 1, 3, 2, 2, 4] },
  { by: 'city-cw3', kind: 'withdrawal', months: [1, 2, 2, 1, 3, 2] },
  { by: 'city-cw3', kind: 'food', months: [1, 1, 2, 1, 2, 1] },
  { by: 'csw-ktown', kind: 'work', months: [2, 1, 1, 2, 1, 2] },
  { by: 'csw-ktown', kind: 'withdrawal', months: [1, 1, 2, 1, 1, 1] },
  { by: 'csw-akkeshi', kind: 'work', months: [1, 2, 1, 1, 2, 1] },
  { by: 'csw-akkeshi', kind: 'withdrawal', months: [1, 1, 1, 2, 1, 1] },
  { by: 'csw-akkeshi', kind: 'food', months: [1, 0, 1, 0, 0, 1] },
  { by: 'csw-hamanaka', kind: 'food', months: [1, 1, 1, 0, 1, 1] },
  { by: 'csw-tsurui', kind: 'work', months: [1, 1, 1, 1, 1, 1] },
  { by: 'csw-shibecha', kind: 'work', months: [0, 1, 0, 0, 1, 0] },
];
