import type { HubLinkData } from '../../hubData.js';
import { sources } from '../sources.js';
import { hostLinks } from './hostLinks.js';
import { partnershipLinks } from './partnershipLinks.js';

const inFuki = (from: string, role: string, flows: readonly string[], note: string): HubLinkData => ({
  from,
  to: 'fuki-growing',
  role,
  flows,
  note,
  source: sources.lecture,
});
const support = 'kushiro-social-enterprise';

/** The map around 音別ふき蕗団 (organisation × role × flow), who stands behind the places and the work, who takes people in, who joins hands. */
export const links: readonly HubLinkData[] = [
  inFuki('partner-fukidan', 'producer', ['production'], '蕗を育て、収穫する'),
  inFuki(support, 'secretariat', ['office', 'coordination', 'knowledge'], '事務局、生活困窮者の自立支援、社会復帰、料理の工夫'),
  inFuki(
    'sesse',
    'labour',
    ['supporters', 'labour'],
    '支援相談員の派遣（作業の見守り）、若者と高齢者の接点づくり、困りごとの解決からのつながりづくり',
  ),
  inFuki('onbetsu-gakuen', 'labour', ['labour'], '労務の提供、障がい者支援、住民との交流'),
  inFuki('bikei', 'processing', ['processing'], '工場での加工、加工品の開発'),
  inFuki('kushiro-city', 'coordination', ['coordination', 'sales'], '地域課題の解決、地域おこしの支援、加工品の販路'),
  inFuki(
    'daichi-mirai',
    'management',
    ['management'],
    '新規の開拓の支援、コミュニティ再生のノウハウの吸収、根釧の地域への波及、賃金需要の創出',
  ),
  inFuki('claps', 'sales', ['sales', 'knowledge'], '東京の関係人口として、売り方、ブランド、話し合いの進行の支援'),
  {
    from: 'kushiro-city',
    to: 'majikuru',
    role: 'public',
    flows: ['participants'],
    note: '子ども学習支援の実施',
    source: sources.system,
  },
  {
    from: 'kushiro-city',
    to: 'kokorapo',
    role: 'public',
    flows: ['participants'],
    note: '子ども学習支援の実施',
    source: sources.system,
  },
  {
    from: support,
    to: 'net-mending',
    role: 'secretariat',
    flows: ['participants', 'supporters'],
    note: '働く人の募集と見守り',
    source: sources.halfWork,
    toBeConfirmed: '整網に取り組むとあるだけで、募集と見守りをだれが受け持つかは書かれていません。',
  },
  {
    from: 'net-makers',
    to: 'net-mending',
    role: 'producer',
    flows: ['knowledge', 'labour'],
    note: '手作業の技術',
    source: sources.halfWork,
    toBeConfirmed: '手作業に頼る現場とあるだけで、だれが教えるかは書かれていません。',
  },
  {
    from: support,
    to: 'rubbish-bags',
    role: 'secretariat',
    flows: ['participants', 'labour'],
    note: '作業の受託',
    source: sources.halfWork,
    toBeConfirmed: '作業の名だけがあり、どこから受けているかは書かれていません。',
  },
  {
    from: 'fumanet',
    to: 'fumanet-making',
    role: 'producer',
    flows: ['knowledge'],
    note: '器具の仕様',
    source: sources.halfWork,
    toBeConfirmed: '器具を作ることだけがあり、団体がどう関わるかは書かれていません。',
  },
  { from: support, to: 'fumanet-making', role: 'labour', flows: ['labour'], note: '器具の製造', source: sources.halfWork },
  {
    from: support,
    to: 'mihara-kagayaki',
    role: 'coordination',
    flows: ['coordination'],
    note: '美原部会を通じた場づくり',
    source: sources.lecture,
    toBeConfirmed: '写真に名があるだけで、だれが場をつくっているかは書かれていません。',
  },
  {
    from: support,
    to: 'temple-dining',
    role: 'coordination',
    flows: ['coordination'],
    note: '部会を通じた場づくり',
    source: sources.lecture,
    toBeConfirmed: '写真に名があるだけで、どの部会の場かは書かれていません。',
  },
  { from: support, to: 'net-internship', role: 'host', flows: ['space', 'supporters'], note: '働く場の用意', source: sources.halfWork },
  {
    from: support,
    to: 'comprehensive-support',
    role: 'secretariat',
    flows: ['office'],
    note: '部会と全体会の事務局',
    source: sources.lecture,
    toBeConfirmed: '事務局をだれが務めるかは書かれていません。',
  },
  ...hostLinks,
  ...partnershipLinks,
];
