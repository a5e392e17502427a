import type { HubLinkData } from '../../hubData.js';
import type { Source } from '../../sourced.js';
import { sources } from '../sources.js';
import { onlyOldCharts } from './recipients.js';

const hosts = (programme: string, offices: readonly string[], source: Source, more: Partial<HubLinkData> = {}): HubLinkData[] =>
  offices.map((from) => ({ from, to: programme, role: 'host', flows: ['space'], note: '体験の受け入れ', source, ...more }));
const formerHosts = (programme: string, offices: readonly string[]): HubLinkData[] =>
  hosts(programme, offices, sources.seminar, { since: '2013-04-01', until: '2018-03-31', toBeConfirmed: onlyOldCharts });

/** 受け入れ先: where people of which programme learn, try and help. */
export const hostLinks: readonly HubLinkData[] = [
  ...hosts('child-learning', ['majikuru'], sources.lecture, { note: '学習会と居場所' }),
  ...hosts('internship', ['partner-biken-work', 'kcm', 'kushiro-social-enterprise'], sources.lecture),
  ...formerHosts('internship', ['rinko']),
  ...hosts('workshop-intellectual', ['partner-people'], sources.lecture),
  ...hosts('workshop-mental', ['partner-keiai/izumi'], sources.lecture),
  ...hosts('fumanet-supporter', ['fumanet'], sources.lecture),
  ...hosts('workshop-volunteers', ['partner-oozora'], sources.lecture),
  ...hosts(
    'care-volunteers',
    ['partner-carecourt', 'partner-koreikyo/kyoei', 'partner-koreikyo/okitsu', 'partner-hamanasu', 'partner-nichii/kirameki'],
    sources.lecture,
  ),
  ...formerHosts('care-volunteers', ['ashinokan']),
  ...hosts(
    'hospital-volunteers',
    ['partner-hoshigaura-hospital', 'partner-neurosurgery', 'partner-kojinkai', 'partner-shirakabadai'],
    sources.lecture,
  ),
  ...formerHosts('rink-cleaning', ['sports-foundation']),
  ...formerHosts('akan-citizen-farm', ['akan-tourism']),
  ...formerHosts('akan-farm-work', ['partner-network-salon']),
  ...formerHosts('apron-help', ['partner-network-salon']),
  ...hosts('togetsuso-learning', ['partner-network-salon'], sources.seminar, {
    since: '2013-04-01',
    until: '2018-03-31',
    flows: ['space', 'supporters'],
    note: '学習会の場と人',
    toBeConfirmed: '図では冬月荘の欄の近くに名があるだけで、受け入れていたかは書かれていません。',
  }),
  ...hosts('model-programme', ['partner-pacific-total/golf', 'partner-keiai/heart'], sources.programmes, {
    toBeConfirmed: 'どのプログラムに加わっているかは出典にありません。',
  }),
];
