import type { HubEntryData } from '../../hubData.js';
import { sources } from '../sources.js';

export const onlyOldCharts = '平成30年4月の概況図にないことから、終わりの日を置いています。';

/** A programme of the city for households on public assistance, as the overview of April 2018 lists it. */
export const programme = (
  code: string,
  name: string,
  nameKana: string,
  summary: string,
  more: Partial<HubEntryData> = {},
): HubEntryData => ({
  code,
  kind: 'programme',
  keeper: 'kushiro-city',
  organisation: 'kushiro-city',
  municipalityCode: '01206',
  areas: ['01206'],
  name,
  nameKana,
  summary,
  target: '生活保護を受けている世帯の方',
  source: sources.lecture,
  toBeConfirmed: '2018年4月の一覧による。今の内容は生活福祉事務所にお尋ねください。',
  ...more,
});

/** One that the overview of April 2013 shows and that of April 2018 no longer does. */
export const formerProgramme = (
  code: string,
  name: string,
  nameKana: string,
  summary: string,
  more: Partial<HubEntryData> = {},
): HubEntryData =>
  programme(code, name, nameKana, summary, {
    since: '2013-04-01',
    until: '2018-03-31',
    source: sources.seminar,
    toBeConfirmed: onlyOldCharts,
    ...more,
  });
