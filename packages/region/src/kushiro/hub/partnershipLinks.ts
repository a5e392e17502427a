import type { HubLinkData } from '../../hubData.js';
import type { Source } from '../../sourced.js';
import { sources } from '../sources.js';
import { councils } from '../tenants/councils.js';

const join = (from: string, to: string, note: string, source: Source, more: Partial<HubLinkData> = {}): HubLinkData => ({
  from,
  to,
  role: 'partner',
  flows: [],
  note,
  source,
  ...more,
});
const throughTheCity = {
  toBeConfirmed: '図で商業労政課の下に名があるだけで、何を一緒にしているかは書かれていません。',
};
const intoHub = (from: string, note: string): HubLinkData => join(from, 'regional-hub', note, sources.lecture);
const councilsOfTowns = councils.filter(({ municipalityCode }) => municipalityCode !== '01206');

/** パートナーシップ: the two bodies of offices, and everybody in the region with whom the support body works. What flows where is not drawn. */
export const partnershipLinks: readonly HubLinkData[] = [
  {
    from: 'kushiro-social-enterprise',
    to: 'regional-hub',
    role: 'coordination',
    flows: ['coordination'],
    note: '自立相談支援、就労準備支援、被保護者就労準備支援、無料職業紹介',
    source: sources.lecture,
  },
  intoHub('city-network', '庁内の連携'),
  intoHub('regional-council', '管内の連携'),
  intoHub('review-committee', '自立支援の検討'),
  intoHub('hello-work-kushiro', '民間とのパートナーシップ'),
  intoHub('legal-aid-kushiro', '民間とのパートナーシップ'),
  intoHub('elderly-support-kushiro', '民間とのパートナーシップ'),
  intoHub('council-kushiro-city', '民間とのパートナーシップ'),
  intoHub('welfare-commissioners', '民間とのパートナーシップ'),
  intoHub('probation-officers', '民間とのパートナーシップ'),
  intoHub('employers', '民間とのパートナーシップ'),
  intoHub('programme-partners', '民間とのパートナーシップ'),
  join('kibou-kushiro', 'regional-hub', '民間とのパートナーシップ', sources.halfWork),
  join('kushiro-city', 'city-network', '生活福祉事務所ほか庁内関係各課（全18課）', sources.lecture),
  ...councilsOfTowns.map(({ code }) => join(code, 'regional-council', '町村の社会福祉協議会', sources.lecture)),
  join('hello-work-kushiro', 'free-placement', '求人情報のオンライン提供', sources.seminar, { flows: ['information'] }),
  join('hello-work-kushiro', 'hello-work-programme', '生活保護受給者等就労自立促進事業の連携', sources.lecture),
  join('chamber', 'employer-matching', '商業労政課を通じた連携', sources.seminar, throughTheCity),
  join('entrepreneurs', 'employer-matching', '商業労政課を通じた連携', sources.seminar, throughTheCity),
  join('kushiro-city', 'new-work-model', '実施機関', sources.halfWork),
  join('public-university', 'new-work-model', '実施機関', sources.halfWork),
  join('education-university', 'new-work-model', '実施機関', sources.halfWork),
  join('evaluators', 'new-work-model', '第三者の評価', sources.halfWork),
  join('contractors', 'new-work-model', '支援事業の受託', sources.halfWork),
];
