import { needs } from '../desk/needs.js';
import { hubCosts, hubTopics } from './codes.js';
import type { EntrySource, HubContent, PublicContact, Schedule } from './content.js';
import { daysSaid } from './dayWords.js';
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

function timeOf(text: string | undefined): string | null {
  const found = /^(\d{1,2})[:時](\d{2})?分?$/.exec(plain(text));
  return found ? `${found[1]?.padStart(2, '0')}:${found[2] ?? '00'}` : text?.trim() || null;
}

/**
 * When it takes place by the words of a line; what is not understood stays as it is, and is named as a fault. What `before` says
 * of the same days beside the rule (days off, notes, from when on) stays, and so it does where one schedule takes the place of one.
 */
export function schedulesOf({ schedule = '', ...cells }: Cells, before: readonly Schedule[]): Schedule[] {
  const said = daysSaid(schedule);
  const opensAt = timeOf(cells.opensAt) ?? said?.opensAt ?? null;
  const closesAt = timeOf(cells.closesAt) ?? said?.closesAt ?? null;
  const told = { ...((opensAt || closesAt) && { opensAt, closesAt }), ...(said?.from && { from: said.from }) };
  const [only, ...others] = before;
  const rules = said?.rules ?? [schedule];
  return rules.map((rrule) => {
    const same = before.find((each) => each.rrule === rrule);
    // Days off and a first day were days of the rule that stood there.
    const instead = only && others.length + rules.length === 1 ? { ...only, from: null, except: [] } : {};
    return { ...(same ?? instead), ...told, rrule };
  });
}

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

const amount = '(\\d{1,7})円';
/** 300円, 1回300円, 月500円, 300円/回. */
const price = new RegExp(`^(?:1?[回人名日食月年](?:額|あたり)?|毎[回月])?${amount}(?:/[回人名日食月年])?$`);
/** 無料（要予約）, 有料：実費: what follows the word says more about it. 無料〜500円 does not. */
const worded = /^(無料|有料|一部有料)[\s(:、。,※]+(.+?)\)?$/;
/** What it costs; words that do not say it are to be asked about, and stay as a note. */
export function costOf(text: string): Pick<HubContent, 'cost' | 'costYen' | 'costNote'> {
  const written = plain(text).replace(/(?<=\d),(?=\d)/g, '');
  const codeOf = (word: string | undefined) =>
    Object.entries<{ ja: string }>(hubCosts).find(([key, { ja }]) => word === key || word === ja)?.[0] ?? null;
  const cost = codeOf(written);
  if (cost) return { cost, costYen: null, costNote: null };
  const [, word, more] = worded.exec(written) ?? [];
  if (more) return { cost: codeOf(word), costYen: null, costNote: more };
  const yen = /^\d{1,7}$/.test(written) ? written : price.exec(written)?.[1];
  if (!yen) return { cost: 'unknown', costYen: null, costNote: text };
  return { cost: Number(yen) === 0 ? 'free' : 'paid', costYen: Number(yen), costNote: /^\d+円?$/.test(written) ? null : text };
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

/** From which file a line came, on which day (ISO date), and who brought it: their office, and they by office and role. */
export interface BroughtFrom {
  fileName: string;
  on: string;
  office: string;
  by: string;
}

/**
 * Where the fact stands. What a line does not say of it is told of whoever brought it: that the office said so on that day.
 * The name of the file is no publisher: everybody reads who that is, and people stand in names of files.
 */
export const sourceOf = (cells: Cells, { office, on }: BroughtFrom): EntrySource | null =>
  cells.source
    ? {
        title: cells.source,
        publisher: cells.sourcePublisher || office.slice(0, 100),
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

/**
 * The contacts with what a line says of one: of that by its desk, or of the only one where the line names no desk. Another desk
 * stands beside those that are there; what the line says nothing of stays.
 */
export function contactsOf({ contact, phone, fax, email }: Cells, before: readonly PublicContact[]): PublicContact[] {
  const told = { ...(phone && { phone }), ...(fax && { fax }), ...(email && { email }) };
  if (Object.keys(told).length === 0) return [...before];
  const label = contact || (before.length === 1 && before[0]?.label) || '窓口';
  const isThis = (each: PublicContact) => each.label === label;
  if (before.some(isThis)) return before.map((each) => (isThis(each) ? { ...each, ...told } : each));
  return [...before, { label, phone: null, fax: null, email: null, url: null, ...told }];
}
