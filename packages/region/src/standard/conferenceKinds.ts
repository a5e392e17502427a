import type { ConferenceKindData, Source } from '../regionData.js';

const offices = ['city', 'prefecture'] as const;
const withBody = [...offices, 'support_body'] as const;
const withCouncils = [...withBody, 'council'] as const;
/** How long minutes can be read, in days. */
export const fiveYears = 1826;
/** Our own number (要確認): a pack of so much can be set and printed; pictures are kept at the size of A4. */
export const papersMegabytes = 100;

const poverty: Source = {
  title: '生活困窮者自立支援法',
  publisher: 'e-Gov法令検索',
  dated: '2025-04-01',
  url: 'https://laws.e-gov.go.jp/law/425AC0000000105',
};
const welfare: Source = {
  title: '社会福祉法',
  publisher: 'e-Gov法令検索',
  dated: '2025-04-01',
  url: 'https://laws.e-gov.go.jp/law/326AC0000000045',
};
const assistance: Source = {
  title: '生活保護法',
  publisher: 'e-Gov法令検索',
  dated: '2025-04-01',
  url: 'https://laws.e-gov.go.jp/law/325AC0000000144',
};
const ofSupport: Source = {
  title: '自立相談支援事業実施要綱',
  publisher: '厚生労働省',
  dated: '2015-07-27',
  dayToBeConfirmed: '制度が始まった年の通知の日と聞いています。通知そのものと、その後の改正の日は確かめていません。',
};
const ofMultilayer: Source = {
  title: '重層的支援体制整備事業実施要綱',
  publisher: '厚生労働省',
  dated: '2021-04-01',
  dayToBeConfirmed: '事業が始まった日に合わせています。通知の日と、その後の改正の日は確かめていません。',
};
/** It says on which day the white paper of 平成30年 came out that it quotes, and how things were in April 2018; no day of its own. */
export const lecture: Source = {
  title: '生活困窮者支援を通じた地域づくり（講義と演習④）',
  publisher: '釧路社会的企業創造協議会',
  dated: '2019-07-09',
  dayToBeConfirmed: '講義の年月日は書かれていません。引かれている平成30年版の白書の公表の日（7月9日）に合わせています。',
};
const days = '資料と会議録を読める日数は、地域の要綱で確かめる';

/** The kinds that stand in a law, and those of custom that every region knows. */
export const statutoryKinds: readonly ConferenceKindData[] = [
  {
    code: 'support_9',
    name: '支援会議（生活困窮者自立支援法）',
    shortName: '支援会議（困窮法9条）',
    law: '生活困窮者自立支援法9条1項',
    conveners: offices,
    members: '設置要綱の別表にある機関と、そのつど必要と認めた人',
    persons: 'named',
    consent: 'not_required',
    titlesHidden: true,
    itemKinds: [],
    paperDays: 0,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '構成員であった人にも守秘義務があります（同法9条。罰則あり）',
    source: poverty,
    toBeConfirmed: `同意を要しないことと罰則の範囲を、最新の手引で確かめる。${days}`,
  },
  {
    code: 'coordination',
    name: '支援調整会議',
    shortName: '支援調整会議',
    law: '自立相談支援事業実施要綱',
    conveners: withBody,
    members: '自立相談支援機関、実施自治体、プランにかかわる支援者',
    persons: 'named',
    consent: 'required',
    titlesHidden: false,
    itemKinds: ['support_9'],
    paperDays: 7,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '要綱と各機関の守秘義務によります。会議は非公開です',
    source: ofSupport,
    toBeConfirmed: `要綱の最新の改正を確かめる。${days}`,
  },
  {
    code: 'support_106_6',
    name: '支援会議（社会福祉法）',
    shortName: '支援会議（社福法106条の6）',
    law: '社会福祉法106条の6',
    conveners: ['city'],
    members: '市町村が定める構成員（支援関係機関、市町村、支援者ほか）',
    persons: 'named',
    consent: 'not_required',
    titlesHidden: true,
    itemKinds: [],
    paperDays: 0,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '構成員であった人にも守秘義務があります（同法106条の6。罰則あり）',
    source: welfare,
    toBeConfirmed: `釧路市が重層的支援体制整備事業を行うかを確かめる。${days}`,
  },
  {
    code: 'multilayer',
    name: '重層的支援会議',
    shortName: '重層的支援会議',
    law: '重層的支援体制整備事業実施要綱',
    conveners: ['city', 'support_body'],
    members: '多機関協働事業者、支援関係機関',
    persons: 'named',
    consent: 'required',
    titlesHidden: false,
    itemKinds: ['support_106_6'],
    paperDays: 7,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '要綱と各機関の守秘義務によります',
    source: ofMultilayer,
    toBeConfirmed: `要綱の最新の改正を確かめる。${days}`,
  },
  {
    code: 'coordination_27_3',
    name: '調整会議（生活保護法）',
    shortName: '調整会議（生保法27条の3）',
    law: '生活保護法27条の3',
    conveners: offices,
    members: '保護の実施機関、支援関係機関',
    persons: 'named',
    consent: 'required',
    titlesHidden: true,
    itemKinds: [],
    paperDays: 7,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '各機関の守秘義務と、この誓約によります',
    source: assistance,
    toBeConfirmed: `同意の要否と守秘義務を、2025年4月施行の通知で確かめる。確かめるまでは同意を求める。${days}`,
  },
  {
    code: 'case_meeting',
    name: 'ケース会議',
    shortName: 'ケース会議',
    law: '法令の定めなし（本人の同意によります）',
    conveners: withCouncils,
    members: '本人にかかわる支援者',
    persons: 'named',
    consent: 'required',
    titlesHidden: true,
    itemKinds: ['support_9'],
    paperDays: 7,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: '各機関の守秘義務によります',
    source: lecture,
    toBeConfirmed: days,
  },
  {
    code: 'case_study',
    name: '事例検討',
    shortName: '事例検討',
    law: '法令の定めなし（匿名で行います）',
    conveners: withCouncils,
    members: '支援者',
    persons: 'anonymised',
    consent: 'required',
    titlesHidden: false,
    itemKinds: [],
    paperDays: 7,
    minutesDays: fiveYears,
    papersMegabytes,
    secrecy: 'だれのことか分からない形で話し合います',
    source: lecture,
    toBeConfirmed: days,
  },
];
