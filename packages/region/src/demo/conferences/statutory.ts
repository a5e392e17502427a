import type { PlannedConference } from './PlannedConference.js';

/** 支援会議 of the city, which sits at this moment: nobody has consented, and what is said stays in the room. */
export const statutory: PlannedConference = {
  kind: 'support_9',
  title: '支援会議（東部地区）',
  by: 'city-sv3',
  place: '市役所 防災庁舎 5階',
  daysAgo: 0,
  seats: [
    { who: 'city-cw5', part: 'secretary' },
    { who: 'elder-sw' },
    { who: 'csw-city1' },
    { who: 'kg-chief' },
    { who: 'city-cw7' },
    { who: 'hoshigaura' },
    { who: 'pref-sv', silent: true },
    { guest: ['及川 節子', '民生委員'], part: 'guest' },
  ],
  recorder: 'city-cw5',
  items: [
    {
      by: 'elder-sw',
      of: ['elder-sw', 'care8050'],
      sort: 'case',
      title: '高齢の親と50代の子の世帯',
      purpose: '親の介護から見えてきた子の困りごとを、どの機関が受け止めるか。',
      tells: ['identity', 'household', 'health', 'money'],
      papers: [
        [
          'これまでの経過',
          '親のケアマネジャーから連絡。子は20年近く外に出ていない。\n親の入院の話が出て、世帯の収入が途切れるおそれがある。',
        ],
      ],
      notes: [
        { kind: 'note', text: '子は受診歴がない。親の通院の日は玄関先で会える。' },
        { kind: 'note', text: '年金のほかに収入はない。親が入院すると家賃が払えなくなる。' },
        { kind: 'decision', text: '親の通院の日に、2人で訪問する。' },
        { kind: 'homework', text: '通院の日を確かめて、訪問する2人を決める', to: 'kg-chief', days: 3 },
      ],
    },
    {
      by: 'city-cw5',
      of: ['city-cw5', 'singleMother'],
      sort: 'case',
      title: '子どもの様子が気になる世帯',
      purpose: '学校から聞いたことを、限られた人とだけ話し合いたい。',
      tells: ['identity', 'household'],
      without: ['hoshigaura', 'csw-city1', '及川 節子'],
      notes: [{ kind: 'note', text: '冬休み前に、学校の面談に同席できないか当たってみる。' }],
    },
    {
      by: 'city-cw7',
      of: ['city-cw7', 'recluse'],
      sort: 'case',
      title: 'まだ会えていない若い人',
      purpose: '本人の同意はまだない。どの機関なら会えるかを話し合いたい。',
      tells: ['identity', 'household'],
      without: ['hoshigaura', '及川 節子'],
      notes: [
        { kind: 'note', text: '母とは月に一度話せている。訪問は急がない。' },
        { kind: 'decision', text: '年内は手紙と母との面談を続け、1月にもう一度話し合う。' },
        { kind: 'homework', text: '同じ地区で動いている支援員を確かめる', to: 'csw-city1', days: 8 },
      ],
    },
    {
      by: 'csw-city1',
      sort: 'issue',
      title: '冬の灯油代が払えない世帯への声かけ',
      notes: [{ kind: 'need', text: '12月から3月の灯油を、分けて買える窓口がない' }],
    },
  ],
};
