import type { TenantData } from '../../regionData.js';
import { hoursToBeConfirmed, officeHours } from '../../standard/calendar.js';
import { sources } from '../sources.js';

/** くらしごと and its operator: the front door for whoever is in trouble, by contract with 釧路市 and with 北海道. */
export const supportBody: TenantData = {
  code: 'kushiro-social-enterprise',
  kind: 'support_body',
  name: '釧路社会的企業創造協議会',
  nameKana: 'クシロシャカイテキキギョウソウゾウキョウギカイ',
  shortName: 'くらしごと',
  legalForm: '一般社団法人',
  legalRegime: 'private',
  municipalityCode: '01206',
  phone: '0154-65-1250',
  fax: '0154-65-1250',
  hours: officeHours,
  takesReferrals: true,
  glassReviewer: 'kushiro-city',
  activeFrom: '2012-04-01',
  source: sources.system,
  toBeConfirmed: hoursToBeConfirmed,
  units: [
    { code: 'kurashigoto', name: '生活相談支援センター くらしごと', validFrom: '2013-04-01', source: sources.lecture },
    { code: 'work-preparation', name: '就労準備支援', validFrom: '2014-04-01', source: sources.lecture },
    { code: 'job-placement', name: '無料職業紹介', validFrom: '2016-01-29', source: sources.halfWork },
  ],
  sites: [
    {
      code: 'office',
      name: '協議会内作業場',
      nameKana: 'キョウギカイナイサギョウジョウ',
      listedAs: '一般社団法人 釧路社会的企業創造協議会',
      validFrom: '2013-04-01',
      source: sources.programmes,
    },
  ],
};
