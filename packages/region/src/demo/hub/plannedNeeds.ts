import type { GroupRole, NeedFields, NeedOrigin, NeedState } from '@tsunagi/casework';

/** A need, how far it has come, and what somebody judged to fit. */
export interface PlannedNeed extends Omit<NeedFields, 'groupId'> {
  by: string;
  daysAgo: number;
  origin: NeedOrigin;
  /** Code of the working group that has it on its board. */
  group?: string;
  moves?: readonly { to: NeedState; note: string; daysAgo: number }[];
  judged?: readonly { entry: string; fits: boolean; note: string }[];
}

/** An organisation that has joined a working group of the region's data. */
export interface PlannedSeat {
  by: string;
  group: string;
  office: string;
  role: GroupRole;
  daysAgo: number;
}

export const plannedSeats: readonly PlannedSeat[] = [
  { by: 'kg-admin', group: 'employment', office: 'council-shibecha', role: 'member', daysAgo: 120 },
  { by: 'kg-admin', group: 'mihara', office: 'council-kushiro-city', role: 'member', daysAgo: 120 },
];

const [city, akkeshi, hamanaka, shibecha] = ['01206', '01662', '01663', '01664'] as const;

export const plannedNeeds: readonly PlannedNeed[] = [
  {
    by: 'kg-chief',
    daysAgo: 70,
    origin: 'conference',
    group: 'employment',
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
    group: 'onbetsu',
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
    group: 'motomachi',
    title: '学校に行けていない中学生の居場所',
    text: '昼間に、勉強をしなくても居られるところがほしい。',
    level: 'community',
    kind: 'withdrawal',
    municipality: city,
    weekday: 6,
    minAge: 12,
    maxAge: 15,
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
    group: 'employment',
    title: '酪農の働き手と、短い時間だけ働きたい人をつなぐ',
    text: '朝夕だけの仕事を、2〜3人で分けられないか。',
    level: 'organisation',
    kind: 'work',
    municipality: shibecha,
    moves: [{ to: 'considered', note: '就労支援部会へ', daysAgo: 21 }],
  },
  {
    by: 'kg-consult1',
    daysAgo: 52,
    origin: 'working_group',
    group: 'mihara',
    title: '食堂の日の行き帰りを手伝う人がほしい',
    text: '足元が悪い冬は、歩いて来られない人が増えます。近くまで一緒に歩く人、車に乗せる人を探しています。',
    level: 'community',
    kind: 'community',
    municipality: city,
    transport: true,
    skill: true,
    moves: [
      { to: 'considered', note: '美原部会で、組み合わせを考える', daysAgo: 38 },
      { to: 'tried', note: '月に1度、近所どうしで声をかけ合う', daysAgo: 11 },
    ],
    judged: [{ entry: 'mihara-kagayaki', fits: true, note: '来ている人の中に、近くから来ている人がいる' }],
  },
  {
    by: 'kg-consult1',
    daysAgo: 24,
    origin: 'working_group',
    group: 'mihara',
    title: '子どもだけで来る日の見守り',
    text: '長い休みには、昼を食べに子どもだけで来ます。片づけのころまで居られる大人がほしい。',
    level: 'community',
    kind: 'parenting',
    municipality: city,
    minAge: 6,
    maxAge: 12,
    skill: true,
  },
  {
    by: 'kg-prep',
    daysAgo: 33,
    origin: 'staff',
    group: 'motomachi',
    title: 'もらった書類を、そばで一緒に読む人',
    text: '役所から届く書類を一人で読み切れない、という声が続いています。相談の前に、そばで一緒に読める人がほしい。',
    level: 'personal',
    kind: 'other',
    municipality: city,
    moves: [{ to: 'considered', note: '元町部会で、お寺食堂のあとに時間を取れないか話す', daysAgo: 19 }],
    judged: [{ entry: 'temple-dining', fits: true, note: '食べたあとなら、落ち着いて座れる' }],
  },
  {
    by: 'kg-chief',
    daysAgo: 88,
    origin: 'working_group',
    group: 'plenary',
    title: '部会どうしで、使える資源を知らない',
    text: 'ある部会で見つかった場や人が、ほかの部会に伝わっていません。',
    level: 'organisation',
    kind: 'other',
    moves: [
      { to: 'considered', note: '全体会で、見せ合い方を決める', daysAgo: 74 },
      { to: 'tried', note: '地域のハブに、持ち寄った資源を載せはじめた', daysAgo: 41 },
    ],
    judged: [{ entry: 'comprehensive-support', fits: true, note: '部会と全体会を結ぶ事業の目的に合う' }],
  },
  {
    by: 'kg-chief',
    daysAgo: 17,
    origin: 'conference',
    group: 'plenary',
    title: '働き始めた人が、夕方に相談できない',
    text: '窓口が閉まってからでないと来られない人がいます。',
    level: 'organisation',
    kind: 'work_trouble',
    municipality: city,
  },
];
