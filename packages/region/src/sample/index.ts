import type { RegionData } from '../regionData.js';
import { closures } from '../standard/calendar.js';
import { statutoryKinds } from '../standard/conferenceKinds.js';
import { ledger } from '../standard/ledger.js';
import { packets } from '../standard/packets.js';
import { timers } from '../standard/timers.js';
import { hub } from './hub.js';
import { city, prefecture } from './offices.js';
import { invented } from './source.js';

/**
 * 見本圏域. The smallest region that works, invented: a city with a welfare office and a town without one. Whoever brings
 * つなぎ to another region copies this folder, writes down what is true there, and names it in `../regions.ts`.
 */
export const sample: RegionData = {
  regionId: 990001,
  code: 'sample',
  name: '見本圏域',
  coordinator: city.code,
  municipalities: [
    {
      code: '99201',
      name: '見本市',
      nameEn: 'Mihon City',
      kana: 'ミホンシ',
      hasWelfareOffice: true,
      decidedBy: city.code,
      source: invented,
    },
    {
      code: '99301',
      name: '手本町',
      nameEn: 'Tehon Town',
      kana: 'テホンチョウ',
      hasWelfareOffice: false,
      decidedBy: prefecture.code,
      source: invented,
    },
  ],
  tenants: [city, prefecture],
  closures,
  timers,
  conferenceKinds: statutoryKinds,
  packets,
  ledger,
  hub,
};
