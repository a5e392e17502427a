import type { Language } from '@tsunagi/access';
import {
  type HubContent,
  hubCosts,
  hubTopics,
  type ImportField,
  needs,
  type Schedule,
  scheduleInEnglish,
  scheduleWords,
  seasonOf,
} from '@tsunagi/casework';
import { municipalityOf } from '@tsunagi/region';

/** What other entries are called, by their ids. */
export type EntryNames = ReadonlyMap<string, string>;
type Words = Record<string, Record<Language, string>>;

const plain = {
  everywhere: { ja: '圏域のどこからでも', en: 'From the whole region' },
  fetched: { ja: 'あり', en: 'Yes' },
  notFetched: { ja: 'なし', en: 'No' },
  allYear: { ja: '通年', en: 'All year' },
} satisfies Words;

const joined = (...texts: (string | number | null | undefined)[]): string => texts.filter(Boolean).join(' ');
const monthDay = (day: string): string => day.split('-').map(Number).join('/');

/** What an entry says in the field that a column fills, in words. A field that says nothing by itself stands in another's words. */
export function sayRead(field: ImportField, said: HubContent, names: EntryNames, language: Language): string {
  const word = (list: Words, code: string | null): string => (code ? (list[code]?.[language] ?? code) : '');
  const town = (code: string): string => municipalityOf(code)?.[language === 'ja' ? 'name' : 'nameEn'] ?? code;
  const list = (codes: readonly string[], words: Words): string => codes.map((code) => word(words, code)).join('、');
  const schedule = (each: Schedule): string =>
    joined((language === 'ja' ? scheduleWords : scheduleInEnglish)(each), each.from && `${each.from}〜`, each.until && `〜${each.until}`);
  const season = seasonOf(said);
  const contacts = (part: 'phone' | 'fax' | 'email') =>
    said.contacts.flatMap((each) => (each[part] ? [joined(each.label, each[part])] : [])).join('、');
  const sayings: Partial<Record<ImportField, string | number | null | undefined>> = {
    ...said,
    otherNames: said.otherNames.join('、'),
    organisation: names.get(said.organisationId ?? ''),
    place: names.get(said.placeId ?? ''),
    municipalityCode: said.municipalityCode && town(said.municipalityCode),
    areas: said.areas.map(town).join('、') || plain.everywhere[language],
    needs: list(said.needs, needs),
    topics: list(said.topics, hubTopics),
    schedule: said.schedules.map(schedule).join('、'),
    season: season ? `${monthDay(season.from)}〜${monthDay(season.until)}` : plain.allYear[language],
    transport: joined(plain[said.transport ? 'fetched' : 'notFetched'][language], said.transportNote),
    languages: said.languages.join('、'),
    cost: joined(word(hubCosts, said.cost), said.costYen && `${said.costYen}円`, said.costNote),
    contact: said.contacts.map(({ label }) => label).join('、'),
    phone: contacts('phone'),
    fax: contacts('fax'),
    email: contacts('email'),
    source: said.source?.title,
    sourcePublisher: said.source?.publisher,
    sourceDated: said.source?.dated,
    sourceUrl: said.source?.url,
  };
  return String(sayings[field] ?? '');
}
