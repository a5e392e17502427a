import type { ConferenceKindData, Source } from '../regionData.js';
import { fiveYears, papersMegabytes, statutoryKinds } from '../standard/conferenceKinds.js';
import { sources } from './sources.js';

const communityKind = (code: string, name: string, members: string, source: Source): ConferenceKindData => ({
  code,
  name,
  shortName: name,
  law: '法令の定めなし（個人についての話し合いはしません）',
  conveners: ['city', 'prefecture', 'support_body', 'council'],
  members,
  persons: 'none',
  consent: 'required',
  titlesHidden: false,
  itemKinds: [],
  paperDays: fiveYears,
  minutesDays: fiveYears,
  papersMegabytes,
  secrecy: '個人の情報を扱いません',
  source,
});

/** The circles of the region itself. */
const communityKinds: readonly ConferenceKindData[] = [
  {
    ...communityKind('working_group', '部会（美原・元町・音別・就労支援）', '地域の住民、協力団体、支援機関', sources.lecture),
    persons: 'anonymised',
    law: '法令の定めなし（個人は匿名の事例としてだけ扱います）',
    shortName: '部会',
  },
  communityKind('plenary', '相談支援包括化推進会議（全体会）', '相談支援にかかわる機関', sources.lecture),
  communityKind('city_network', '生活困窮者庁内連携連絡会議', '庁内の関係各課', sources.halfWork),
  communityKind('regional_council', '釧路圏域協議会', '管内の関係機関、7町村の社会福祉協議会', sources.halfWork),
  communityKind('review_committee', '釧路生活困窮者自立支援検討委員会', '検討委員', sources.halfWork),
];

export const conferenceKinds: readonly ConferenceKindData[] = [...statutoryKinds, ...communityKinds];
