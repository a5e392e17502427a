import type { TenantData } from '../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../standard/calendar.js';
import { invented } from './source.js';

const office = {
  legalRegime: 'public',
  hours: officeHours,
  takesReferrals: true,
  activeFrom: '2026-04-01',
  sites: [],
  source: invented,
  toBeConfirmed: hoursToBeConfirmed,
} as const;

export const city: TenantData = {
  ...office,
  code: 'mihon-city',
  kind: 'city',
  name: '見本市',
  nameKana: 'ミホンシ',
  shortName: '見本市',
  municipalityCode: '99201',
  units: [{ code: 'welfare', name: '福祉課', validFrom: '2026-04-01', source: invented }],
};

/** Decides for the residents of the town. */
export const prefecture: TenantData = {
  ...office,
  code: 'mihon-prefecture',
  kind: 'prefecture',
  name: '見本県',
  nameKana: 'ミホンケン',
  shortName: '見本県',
  units: [],
};
