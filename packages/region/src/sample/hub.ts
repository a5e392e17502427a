import type { HubData } from '../hubData.js';
import { invented } from './source.js';

/** 地域のハブ at its beginning: one place. */
export const hub: HubData = {
  entries: [
    {
      code: 'tehon-shokudo',
      kind: 'place',
      name: '手本の食堂',
      nameKana: 'テホンノショクドウ',
      summary: 'だれでも入れる食堂です。',
      municipalityCode: '99301',
      address: '手本町本通1丁目',
      topics: ['meals'],
      source: invented,
    },
  ],
  links: [],
  groups: [],
};
