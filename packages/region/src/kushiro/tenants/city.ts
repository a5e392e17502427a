import type { TenantData, UnitData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../../standard/calendar.js';
import { sources } from '../sources.js';

const teamOf2013 = '平成25年の組織図によります。いまの班の名と数を確認してください。';

const ofWelfareOffice = (code: string, name: string): UnitData => ({
  code,
  name: `生活福祉事務所 ${name}`,
  validFrom: '2013-04-01',
  source: sources.seminar,
  toBeConfirmed: teamOf2013,
});

/** 第8 and 第9 look after elderly households and people in long hospital or home care; the others have districts. */
const teams = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ofWelfareOffice(`team-${number}`, `第${number}担当`));

/** 釧路市. Of the eighteen sections of its internal network, those that the sources name. */
export const city: TenantData = {
  code: 'kushiro-city',
  kind: 'city',
  name: '釧路市',
  nameKana: 'クシロシ',
  shortName: '釧路市',
  legalRegime: 'public',
  municipalityCode: '01206',
  phone: '0154-31-4536',
  fax: '0154-23-4510',
  hours: officeHours,
  takesReferrals: true,
  activeFrom: '2013-04-01',
  source: sources.programmes,
  toBeConfirmed: hoursToBeConfirmed,
  units: [
    ...teams,
    ofWelfareOffice('benefit-adjustment', '給付調整'),
    ofWelfareOffice('independence', '自立支援担当'),
    ofWelfareOffice('independence-planning', '自立支援企画担当'),
    { code: 'welfare-policy', name: '社会援護課 福祉政策担当', validFrom: '2020-04-20', source: sources.system },
    { code: 'commerce-labour', name: '商業労政課', validFrom: '2014-02-21', source: sources.seminar },
  ],
  sites: [],
};
