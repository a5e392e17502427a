import type { PlannedConference } from './PlannedConference.js';

/** ケース会議 of a town council in some days: called, its papers handed out, and not everybody has answered. */
export const caseMeeting: PlannedConference = {
  kind: 'case_meeting',
  title: '漁期の切れ目の暮らしについて',
  by: 'csw-akkeshi',
  place: '厚岸町社協 相談室',
  daysAgo: -6,
  seats: [
    { who: 'city-cw3' },
    { who: 'kg-consult1' },
    { who: 'pref-cw' },
    { who: 'hw-coordinator', absent: '冬の短期の求人は12月はじめに出そろいます。一覧を前日までに送ります。' },
    { tenant: 'legal-aid-kushiro', wish: '家計の相談を受けている方', silent: true },
  ],
  items: [
    {
      by: 'csw-akkeshi',
      of: ['csw-akkeshi', 'fishery'],
      sort: 'case',
      title: '漁期が明けた世帯の冬の収入',
      purpose: '春までの家計と、冬のあいだにできる仕事を決めたい。',
      tells: ['identity', 'household', 'money', 'work'],
      agreed: ['kushiro-city', 'kushiro-social-enterprise', 'hokkaido-kushiro'],
      papers: [['冬の家計の見通し', '11月から3月の収入と支払いを、月ごとに並べた。1月がもっとも苦しい。']],
    },
    { by: 'csw-akkeshi', sort: 'issue', title: '漁のない月に町で働ける場所' },
  ],
};
