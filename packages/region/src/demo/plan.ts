import type { Capacity, closeReasons, IdentityInput, ReferralState } from '@tsunagi/casework';
import type { How } from './courses/courses.js';
import type { troubles } from './troubles/index.js';

export interface PlannedReferral {
  /** Code of the organisation that it goes to. */
  to: string;
  /** Where it stands today. */
  stands: ReferralState;
  how?: How;
  /** Where it was forwarded: the third office, and whether the person has agreed to that one too. */
  onward?: { to: string; agreed: boolean };
}

/** Somebody whom an office supports. */
export interface PlannedCase {
  /** Member of staff in charge. */
  by: string;
  /** Code of the municipality where the person lives. */
  lives: string;
  trouble: keyof typeof troubles;
  sends: readonly PlannedReferral[];
  /** Where more is to be said than the dice say. */
  as?: Partial<IdentityInput>;
  /** 支援措置: these members of staff, and nobody else, read the address. */
  addressFor?: readonly string[];
  /** The support has ended, for this reason. */
  closed?: keyof typeof closeReasons;
}

type Sends = readonly [to: string, stands: ReferralState, how?: How];

const supported = (by: string, lives: string, trouble: keyof typeof troubles, ...sends: Sends[]): PlannedCase => ({
  by,
  lives,
  trouble,
  sends: sends.map(([to, stands, how]) => ({ to, stands, ...(how && { how }) })),
});

const forwarded = (
  by: string,
  lives: string,
  trouble: keyof typeof troubles,
  to: string,
  onward: { to: string; agreed: boolean },
): PlannedCase => ({ by, lives, trouble, sends: [{ to, stands: 'forwarded', onward }] });

const city = '01206';
const [kushiroTown, akkeshi, hamanaka, shibecha, teshikaga, tsurui, shiranuka] = [
  '01661',
  '01662',
  '01663',
  '01664',
  '01665',
  '01667',
  '01668',
] as const;
const [kurashigoto, helloWork] = ['kushiro-social-enterprise', 'hello-work-kushiro'] as const;

/** 釧路市. Its third team sends people who move to 厚岸町; others go to ハローワーク, くらしごと and partners. */
const ofTheCity: readonly PlannedCase[] = [
  supported('city-cw3', city, 'jobLoss', ['council-akkeshi', 'requested', 'urgent']),
  supported('city-cw3', city, 'elderlyAlone', ['council-akkeshi', 'received']),
  supported('city-cw3', city, 'illness', ['council-akkeshi', 'info_needed']),
  supported('city-cw3', city, 'fishery', ['council-akkeshi', 'accepted']),
  supported('city-cw3', city, 'care8050', ['council-akkeshi', 'in_progress']),
  supported('city-cw3', city, 'singleMother', ['council-akkeshi', 'completed', 'unconfirmed']),
  supported('city-cw3', city, 'elderlyAlone', ['council-akkeshi', 'declined']),
  supported('city-cw3', city, 'debt', ['council-akkeshi', 'draft']),
  supported('city-cw3b', city, 'jobLoss', ['council-akkeshi', 'returned']),
  supported('city-cw3b', city, 'illness', ['council-akkeshi', 'withdrawn']),
  supported('city-cw3b', city, 'jobLoss', ['council-akkeshi', 'withdrawn', 'takenBack']),
  supported('city-cw3b', city, 'elderlyAlone', ['council-akkeshi', 'failed']),
  supported('city-sv3', city, 'debt', ['council-akkeshi', 'entered_in_error']),
  {
    ...supported('city-cw1', city, 'elderlyAlone'),
    as: { familyName: '髙橋', familyKana: 'タカハシ', givenName: '正子', givenKana: 'マサコ' },
  },
  {
    ...supported('city-cw2', city, 'elderlyAlone'),
    as: { familyName: '高橋', familyKana: 'タカハシ', givenName: '昌子', givenKana: 'マサコ' },
  },
  supported('city-cw1', city, 'illness', ['partner-hoshigaura-hospital', 'in_progress', 'moreWanted']),
  supported('city-cw2', city, 'school'),
  supported('city-cw5', city, 'singleMother', [helloWork, 'in_progress']),
  supported('city-cw5', city, 'jobLoss', [kurashigoto, 'received']),
  { ...supported('city-cw7', city, 'violence'), addressFor: ['city-cw7', 'city-sv3'] },
  supported('city-cw7', city, 'recluse', [kurashigoto, 'completed']),
  supported('city-cw8', city, 'elderlyAlone', ['council-kushiro-city', 'accepted']),
  supported('city-cw8', city, 'care8050', ['elderly-support-kushiro', 'in_progress']),
  supported('city-cw9', city, 'elderlyAlone', ['partner-carecourt', 'waitlisted']),
  supported('city-living', city, 'illness', ['partner-network-salon', 'in_progress']),
  supported('city-living', city, 'recluse', ['partner-zoo', 'received']),
  supported('city-intake', city, 'debt', [kurashigoto, 'requested', 'urgent']),
  { ...supported('city-work', city, 'jobLoss', [helloWork, 'completed']), closed: 'employed' },
];

/** くらしごと. People come by themselves, or are sent by the councils; it sends on to ハローワーク, partners and others. */
const ofKurashigoto: readonly PlannedCase[] = [
  supported('kg-chief', city, 'jobLoss', [helloWork, 'accepted']),
  supported('kg-chief', city, 'illness', [helloWork, 'declined']),
  supported('kg-chief', city, 'recluse', ['partner-zoo', 'requested']),
  supported('kg-chief', city, 'illness', ['partner-zoo', 'in_progress', 'consentEnding']),
  supported('kg-chief', city, 'care8050', ['partner-zoo', 'completed']),
  supported('kg-chief', kushiroTown, 'recluse', ['partner-zoo', 'info_needed']),
  supported('kg-consult1', city, 'singleMother', [helloWork, 'requested']),
  supported('kg-consult1', city, 'jobLoss', [helloWork, 'received']),
  supported('kg-consult1', city, 'debt', [helloWork, 'info_needed']),
  supported('kg-consult1', city, 'jobLoss', [helloWork, 'in_progress']),
  supported('kg-consult1', shiranuka, 'fishery', [helloWork, 'completed', 'unconfirmed']),
  supported('kg-consult1', city, 'illness', [helloWork, 'failed']),
  supported('kg-consult1', city, 'jobLoss', [helloWork, 'on_hold']),
  supported('kg-consult2', city, 'debt', ['legal-aid-kushiro', 'accepted']),
  supported('kg-consult2', kushiroTown, 'debt', ['legal-aid-kushiro', 'completed']),
  supported('kg-consult2', city, 'jobLoss', ['kushiro-city', 'requested', 'urgent']),
  { ...supported('kg-consult2', city, 'violence'), addressFor: ['kg-consult2'] },
  supported('kg-prep', city, 'recluse', ['partner-people', 'in_progress']),
  supported('kg-prep', city, 'illness', ['partner-keiai', 'waitlisted']),
  supported('kg-prep', city, 'recluse', ['partner-fukidan', 'on_hold']),
  supported('kg-prep', city, 'care8050', ['partner-biken-work', 'failed']),
  supported('kg-prep', kushiroTown, 'recluse', ['partner-oozora', 'received']),
  { ...supported('kg-jobs', city, 'jobLoss'), closed: 'interrupted' },
];

/** The seven councils, and that of the city. */
const ofTheCouncils: readonly PlannedCase[] = [
  supported('csw-tsurui', tsurui, 'dairy', [kurashigoto, 'requested']),
  supported('csw-tsurui', tsurui, 'recluse', [kurashigoto, 'info_needed']),
  supported('csw-tsurui', tsurui, 'illness', [kurashigoto, 'accepted']),
  supported('csw-tsurui', tsurui, 'dairy', [kurashigoto, 'in_progress']),
  supported('csw-tsurui', tsurui, 'care8050', [kurashigoto, 'completed', 'unconfirmed']),
  supported('csw-tsurui', tsurui, 'singleMother', [kurashigoto, 'draft']),
  supported('csw-ktown', kushiroTown, 'jobLoss', [kurashigoto, 'in_progress']),
  supported('csw-ktown', kushiroTown, 'elderlyAlone', ['hokkaido-kushiro', 'received']),
  supported('csw-akkeshi', akkeshi, 'fishery', [kurashigoto, 'received']),
  {
    ...supported('csw-akkeshi2', akkeshi, 'newcomer', ['hokkaido-kushiro', 'info_needed']),
    as: {
      familyName: 'グエン',
      familyKana: 'グエン',
      givenName: 'ティ・ラン',
      givenKana: 'ティ・ラン',
      language: 'vi',
    },
  },
  supported('csw-hamanaka', hamanaka, 'fishery', [kurashigoto, 'waitlisted']),
  supported('csw-hamanaka', hamanaka, 'elderlyAlone', ['hokkaido-kushiro', 'requested']),
  supported('csw-shibecha', shibecha, 'dairy', [kurashigoto, 'completed']),
  supported('csw-shibecha', shibecha, 'dairy', ['hokkaido-kushiro', 'completed']),
  supported('csw-teshikaga', teshikaga, 'dairy', [kurashigoto, 'declined']),
  supported('csw-teshikaga', teshikaga, 'care8050', [kurashigoto, 'requested']),
  {
    ...supported('csw-shiranuka', shiranuka, 'newcomer', [kurashigoto, 'in_progress']),
    as: { familyName: 'サントス', familyKana: 'サントス', givenName: 'マリア', givenKana: 'マリア', language: 'tl' },
  },
  supported('csw-shiranuka', shiranuka, 'fishery', ['hokkaido-kushiro', 'accepted']),
  supported('csw-city1', city, 'debt', ['legal-aid-kushiro', 'received']),
  forwarded('csw-shiranuka', shiranuka, 'jobLoss', kurashigoto, { to: helloWork, agreed: true }),
  forwarded('csw-teshikaga', teshikaga, 'debt', kurashigoto, { to: 'legal-aid-kushiro', agreed: false }),
  supported('csw-tsurui', tsurui, 'elderlyAlone', [kurashigoto, 'expired']),
  supported('csw-city2', city, 'jobLoss', [kurashigoto, 'accepted']),
];

const ofTheOffices: readonly PlannedCase[] = [
  supported('pref-cw', hamanaka, 'fishery', ['council-hamanaka', 'in_progress']),
  supported('pref-cw', shibecha, 'elderlyAlone'),
  { ...supported('elder-sw', city, 'elderlyAlone', ['council-kushiro-city', 'completed']), closed: 'handed_over' },
  supported('elder-sw', city, 'care8050', ['kushiro-city', 'received']),
  supported('legal-intake', city, 'debt', [kurashigoto, 'accepted']),
];

/** Who is supported where by whom, and how far each 紹介 has come. */
export const plan: readonly PlannedCase[] = [...ofTheCity, ...ofKurashigoto, ...ofTheCouncils, ...ofTheOffices];

/** What some say about their room today. */
export const rooms: readonly { by: string; capacity: Capacity; note: string }[] = [
  { by: 'carecourt', capacity: 'waitlist', note: '来月に1人分の空きが出る見込みです。' },
  { by: 'fukidan', capacity: 'no_capacity', note: '作業は5月から9月までです。春にまたお知らせします。' },
  { by: 'zoo', capacity: 'open', note: '花壇の手入れは午前のみ。一度に2人まで。' },
];
