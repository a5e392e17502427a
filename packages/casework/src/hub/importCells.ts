import { needs } from '../desk/needs.js';
import { hubCosts, hubTopics } from './codes.js';
import type { EntrySource, HubContent, Schedule } from './content.js';
import type { ImportField } from './importFields.js';

/** What stands in a line, by what it fills. */
export type Cells = Partial<Record<ImportField, string>>;
type Words = Record<string, { ja: string; en: string }>;

/** What the reading of a line has to know of the region: its municipalities, by code and name. */
export interface ImportRegion {
  municipalities: readonly { code: string; name: string }[];
}

/** As somebody types it, in whatever width. */
const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').trim();

const separators = /[、,;／/・\n]+/;
export const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(separators)
    .map((each) => each.trim())
    .filter(Boolean);

/** Codes by code or by their words; what is neither stays as it is and is named as a fault. */
const codesOf = (text: string | undefined, list: Words): string[] =>
  listed(text).map((word) => Object.entries(list).find(([code, { ja }]) => word === code || word === ja)?.[0] ?? word);
export const needsOf = (text: string | undefined): string[] => codesOf(text, needs);
export const topicsOf = (text: string | undefined): string[] => codesOf(text, hubTopics);

const isoDays: Record<string, string> = { 月: 'MO', 火: 'TU', 水: 'WE', 木: 'TH', 金: 'FR', 土: 'SA', 日: 'SU' };

/** 毎週月・水曜, 第2・第4土曜, 毎日: as people write it. What is not understood is no rule, and is named as such. */
function ruleOf(text: string): string {
  const written = text.normalize('NFKC').replace(/\s|曜日?/g, '');
  if (written === '毎日') return 'FREQ=DAILY';
  const monthly = [...written.matchAll(/第?(\d)(?=[・,、第]|[月火水木金土日])/g)].map(([, nth]) => nth);
  const days = [...written.replace(/毎週|第|\d|[・,、]/g, '')].map((day) => isoDays[day]);
  if (days.length === 0 || days.includes(undefined)) return text;
  if (monthly.length === 0) return `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
  return `FREQ=MONTHLY;BYDAY=${monthly.flatMap((nth) => [...new Set(days)].map((day) => `${nth}${day}`)).join(',')}`;
}

function timeOf(text: string | undefined): string | null {
  const found = /^(\d{1,2})[:時](\d{2})?分?$/.exec(plain(text));
  return found ? `${found[1]?.padStart(2, '0')}:${found[2] ?? '00'}` : text?.trim() || null;
}

export const schedulesOf = ({ schedule, opensAt, closesAt }: Cells): Schedule[] =>
  schedule ? [{ rrule: ruleOf(schedule), opensAt: timeOf(opensAt), closesAt: timeOf(closesAt) }] : [];

export const numberOf = (text: string | undefined): number | null => {
  const written = plain(text).replace(/[,人名歳]/g, '');
  return written ? Number(written) : null;
};

export function townOf(text: string | undefined, { municipalities }: ImportRegion): string | null {
  const written = plain(text);
  if (!written) return null;
  // The six digits of open data end in a digit that checks the five before it.
  const digits = /^(\d{5})\d?$/.exec(written)?.[1];
  return municipalities.find(({ code, name }) => code === digits || name === written)?.code ?? written;
}

const everywhere = /^(圏域|全域|全市町村|どこからでも|圏域の?全体|制限なし|なし)$/;
/** From where people may come; empty for the whole region. */
export const areasOf = (text: string | undefined, region: ImportRegion): string[] =>
  everywhere.test(plain(text)) ? [] : listed(text).map((each) => townOf(each, region) ?? each);

export function costOf(text: string | undefined): Pick<HubContent, 'cost' | 'costYen' | 'costNote'> {
  if (!text) return { cost: null, costYen: null, costNote: null };
  const code = Object.entries<{ ja: string }>(hubCosts).find(([key, { ja }]) => text === key || text === ja)?.[0];
  const yen = /^(\d{1,7})円?$/.exec(plain(text).replaceAll(',', ''))?.[1];
  if (code) return { cost: code, costYen: null, costNote: null };
  return yen
    ? { cost: yen === '0' ? 'free' : 'paid', costYen: Number(yen), costNote: null }
    : { cost: 'partly', costYen: null, costNote: text };
}

const no = /^(なし|無し?|ない|×|✕|いいえ|不可|0|n|no|false)?$/i;
const yes = /^(あり|有り?|ある|○|〇|◯|はい|可|1|y|yes|true)$/i;
/** あり, なし; any other words say how, and mean that there is. */
export function transportOf(text: string | undefined): Pick<HubContent, 'transport' | 'transportNote'> {
  const written = plain(text);
  const plainly = yes.test(written);
  return { transport: plainly || !no.test(written), transportNote: plainly || no.test(written) ? null : written };
}

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');
const lastDays = ['31', '29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
/** 5月1日〜9月30日, 5/1-9/30, 5月〜9月, 通年. What is not understood stays as it is, and is named as a fault. */
export function seasonOfCell(text: string | undefined): Pick<HubContent, 'seasonFrom' | 'seasonUntil'> {
  const written = plain(text).replace(/\s/g, '');
  if (!written || written === '通年') return { seasonFrom: null, seasonUntil: null };
  const found = /^(\d{1,2})[月/-](?:(\d{1,2})日?)?(?:〜|~|から|-|–|—|ー)(\d{1,2})[月/-](?:(\d{1,2})日?)?(?:まで)?$/.exec(written);
  if (!found) return { seasonFrom: written, seasonUntil: written };
  const [, fromMonth, fromDay = '1', untilMonth, untilDay = lastDays[Number(untilMonth) - 1]] = found;
  return {
    seasonFrom: `${twoDigits(fromMonth)}-${twoDigits(fromDay)}`,
    seasonUntil: `${twoDigits(untilMonth)}-${twoDigits(untilDay)}`,
  };
}

const tongues: Record<string, string> = {
  日本語: 'ja',
  英語: 'en',
  中国語: 'zh',
  韓国語: 'ko',
  ベトナム語: 'vi',
  ロシア語: 'ru',
  タガログ語: 'tl',
  インドネシア語: 'id',
  ネパール語: 'ne',
  手話: 'jsl',
};
export const languagesOf = (text: string | undefined): string[] => listed(text).map((each) => tongues[each] ?? each);

const dayOf = (text: string | undefined): string | null => {
  const found = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/.exec(plain(text));
  return found ? `${found[1]}-${twoDigits(found[2])}-${twoDigits(found[3])}` : plain(text) || null;
};

/** From which file a line came, on which day (ISO date), and who brought it, by office and role. */
export interface BroughtFrom {
  fileName: string;
  on: string;
  by: string;
}

/** Where the fact stands. What a line does not say of it is told of the file: that it stood there on that day. */
export const sourceOf = (cells: Cells, { fileName, on }: BroughtFrom): EntrySource | null =>
  cells.source
    ? {
        title: cells.source,
        publisher: cells.sourcePublisher || fileName.slice(0, 100),
        dated: dayOf(cells.sourceDated) ?? on,
        url: cells.sourceUrl || null,
      }
    : null;

const fromList = '一覧表から取り込んだ';
/** That it came from a file: stands among what has changed, once, with the day on which it was brought last. */
export const changesOf = (before: HubContent, { fileName, on, by }: BroughtFrom): HubContent['changes'] => [
  ...before.changes.filter(({ text }) => text !== fromList),
  { on, text: fromList, source: [fileName, by].filter(Boolean).join(' ／ ').slice(0, 300) },
];
