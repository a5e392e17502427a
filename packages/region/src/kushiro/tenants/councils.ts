import type { TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../../standard/calendar.js';
import { municipalities } from '../municipalities.js';
import { sources } from '../sources.js';

/** Where each looks after people, by the code of the municipality. */
const places: Readonly<Record<string, string>> = {
  'kushiro-city': '01206',
  'kushiro-town': '01661',
  akkeshi: '01662',
  hamanaka: '01663',
  shibecha: '01664',
  teshikaga: '01665',
  tsurui: '01667',
  shiranuka: '01668',
};

function council(code: string, municipalityCode: string): TenantData {
  const place = municipalities.find((each) => each.code === municipalityCode);
  if (!place) throw new Error(`There is no municipality ${municipalityCode}.`);
  return {
    code: `council-${code}`,
    kind: 'council',
    name: `${place.name}社会福祉協議会`,
    nameKana: `${place.kana}シャカイフクシキョウギカイ`,
    shortName: `${place.name}社協`,
    legalForm: '社会福祉法人',
    legalRegime: 'private',
    municipalityCode,
    hours: officeHours,
    takesReferrals: true,
    activeFrom: '2016-01-29',
    source: sources.halfWork,
    toBeConfirmed: hoursToBeConfirmed,
    units: [],
    sites: [],
  };
}

/** 釧路市社協 and 管内7町村社協. They look after people where they live; none of them decides. */
export const councils: readonly TenantData[] = Object.entries(places).map(([code, at]) => council(code, at));
