import type { HubGroupData } from '../../hubData.js';
import { sources } from '../sources.js';

const support = 'kushiro-social-enterprise';
const city = 'kushiro-city';
const membersUnknown = '構成団体の全体は出典にありません。';

/** 部会 of 地域における包括的な相談支援システムの構築: three districts, one theme, and the plenary of all of them. */
export const groups: readonly HubGroupData[] = [
  {
    code: 'mihara',
    name: '美原部会',
    nameKana: 'ミハラブカイ',
    purpose: '美原地区の課題と資源を持ち寄り、だれでも来られる場をつくります。',
    area: '美原',
    municipalityCode: '01206',
    meetingKind: 'working_group',
    members: [
      [support, 'secretary'],
      [city, 'member'],
    ],
    entries: ['mihara-kagayaki'],
    needs: [],
    source: sources.lecture,
    toBeConfirmed: membersUnknown,
  },
  {
    code: 'motomachi',
    name: '元町部会',
    nameKana: 'モトマチブカイ',
    purpose: '元町地区の課題と資源を持ち寄り、だれでも来られる場をつくります。',
    area: '元町',
    municipalityCode: '01206',
    meetingKind: 'working_group',
    members: [
      [support, 'secretary'],
      [city, 'member'],
    ],
    entries: ['temple-dining'],
    needs: [],
    source: sources.lecture,
    toBeConfirmed: `${membersUnknown}お寺食堂が元町部会のものかどうかも確認してください。`,
  },
  {
    code: 'onbetsu',
    name: '音別部会',
    nameKana: 'オンベツブカイ',
    purpose: '蕗の栽培を通して、地域の様々な人が交流し、多様な働き方ができる場をつくります。',
    area: '音別',
    municipalityCode: '01206',
    meetingKind: 'working_group',
    members: [
      ['partner-fukidan', 'chair'],
      [support, 'secretary'],
      [city, 'member'],
    ],
    entries: ['fuki-growing', 'onbetsu-gakuen', 'sesse', 'bikei', 'daichi-mirai', 'claps'],
    needs: [
      {
        code: 'meeting-place',
        title: '地域の様々な人が交流する場',
        text: '蕗の栽培を通して、若い人も高齢の人も集まれる場をつくる。',
        level: 'community',
        kind: 'community',
        state: 'settled',
        municipalityCode: '01206',
      },
      {
        code: 'ways-of-working',
        title: '多様な働き方ができる場',
        text: '体調や経験に合わせて、短い時間からでも働ける場をつくる。',
        level: 'community',
        kind: 'work',
        state: 'tried',
        municipalityCode: '01206',
      },
    ],
    source: sources.lecture,
    toBeConfirmed: '座長は出典にありません。',
  },
  {
    code: 'employment',
    name: '就労支援部会',
    nameKana: 'シュウロウシエンブカイ',
    purpose: '働きたい人と、人手を必要とする地域の仕事を結びます。',
    area: '就労支援',
    meetingKind: 'working_group',
    members: [
      [support, 'secretary'],
      [city, 'member'],
      ['hello-work-kushiro', 'member'],
    ],
    entries: ['net-mending', 'rubbish-bags', 'fumanet-making', 'restaurant-trial', 'company-visits', 'internship', 'try-lab'],
    needs: [
      {
        code: 'net-menders',
        title: '漁網の仕立て手の高齢化',
        text: '釧路市と厚岸町の基幹産業である漁業を支える手作業で、機械化が難しく、担い手が年を重ねている。',
        level: 'organisation',
        kind: 'work',
        state: 'tried',
      },
    ],
    source: sources.lecture,
    toBeConfirmed: membersUnknown,
  },
  {
    code: 'plenary',
    name: '相談支援包括化推進会議（全体会）',
    nameKana: 'ソウダンシエンホウカツカスイシンカイギ',
    purpose: '部会の課題と資源を全体で結び、協働による包括的な支援の体制をつくります。',
    meetingKind: 'plenary',
    members: [
      [support, 'secretary'],
      [city, 'member'],
      ['hello-work-kushiro', 'member'],
      ['partner-fukidan', 'member'],
    ],
    entries: ['comprehensive-support', 'regional-hub', 'case-study-support'],
    needs: [],
    source: sources.lecture,
    toBeConfirmed: membersUnknown,
  },
];
