import type { PlannedConference } from './PlannedConference.js';

const kurashigoto = 'kushiro-social-enterprise';

/** 支援調整会議, a fortnight ago: its minutes are approved, some of its homework is done and some of it overdue. */
export const coordination: PlannedConference = {
  kind: 'coordination',
  title: '11月の支援調整会議',
  by: 'kg-admin',
  place: 'くらしごと 2階 会議室',
  recurrence: 'FREQ=MONTHLY;BYDAY=2WE',
  daysAgo: 15,
  seats: [
    { who: 'kg-chief', part: 'chair' },
    { who: 'kg-prep' },
    { who: 'city-cw7' },
    { who: 'csw-ktown' },
    { who: 'hw-navi' },
    { who: 'zoo', part: 'guest' },
    { who: 'legal-intake', absent: '債務の件は、家計表が2か月そろった時点で相談日を取れます。急ぐときは電話をください。' },
    { guest: ['及川 節子', '民生委員'], part: 'guest' },
  ],
  items: [
    {
      by: 'kg-admin',
      sort: 'general',
      title: '前回の宿題の確認',
      notes: [{ kind: 'note', text: '見学先の一覧は3か所そろった。車のない人の行き帰りが残っている。' }],
    },
    {
      by: 'kg-prep',
      of: ['kg-prep', 'care8050'],
      sort: 'own_plan',
      title: '親子2人の世帯のプラン（初回）',
      purpose: '就労準備の始め方と、親の介護の相談先を分けて決めたい。',
      tells: ['identity', 'household', 'work', 'records'],
      agreed: [kurashigoto, 'kushiro-city', 'hello-work-kushiro'],
      agreedGuests: ['及川 節子'],
      papers: [['プラン案', '目標: 週1回、人の少ない時間に外で体を動かす。\n3か月後に見直す。親の相談は地域包括支援センターへ。']],
      notes: [
        { kind: 'note', text: '本人は午前なら起きていられる。初回は職員が同行する。' },
        { kind: 'decision', text: 'プランのとおり始める。見直しは3か月後。' },
        { kind: 'homework', text: '作業場の見学の日を2つ示す', to: 'hw-navi', days: 3, done: true },
        { kind: 'homework', text: '親の介護の相談先に連絡する', to: 'city-cw7', days: 5 },
      ],
    },
    {
      by: 'csw-ktown',
      of: ['csw-ktown', 'jobLoss'],
      sort: 'case',
      title: '離職から半年の世帯',
      purpose: '家計の見直しと仕事探しのどちらを先にするか、役割を分けたい。',
      tells: ['identity', 'money', 'work'],
      agreed: [kurashigoto, 'hello-work-kushiro'],
      notes: [
        { kind: 'decision', text: '家計表を1か月つけてから求職の申込みをする。' },
        { kind: 'homework', text: '家計表の付け方を一緒に確かめる', to: 'csw-ktown', days: 7, done: true },
      ],
    },
    {
      by: 'zoo',
      sort: 'issue',
      title: '冬の朝、バスのない地区からの行き帰り',
      notes: [
        { kind: 'need', text: '朝8時台に音別・釧路町から市内へ出る足がない' },
        { kind: 'homework', text: '送迎のできる団体に声をかける', to: 'zoo', days: 10 },
      ],
    },
  ],
  minutes: { confirmedBy: [['hw-navi', '見学の日は「2つ」ではなく「2つまで」でお願いします。'], ['csw-ktown']], approvedBy: 'kg-chief' },
};
