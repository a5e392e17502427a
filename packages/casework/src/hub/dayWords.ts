/** When something takes place, as it was read from somebody's words. */
export interface DaysSaid {
  /** Rules of recurrence (RFC 5545), each of one kind: by the week, every second week, by weekdays or days of the month. */
  rules: string[];
  /** The day from which they are counted, where the words name one; ISO date. */
  from: string | null;
  /** HH:MM, where the words say them. */
  opensAt: string | null;
  closesAt: string | null;
}

const weekdays = '月火水木金土日';
const isoDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ordinals = '一二三四五';

const and = '(?:[・、,./&と]|及び|および)';
const to = '(?:から|[〜~-])';
const day = `[${weekdays}]`;
const nth = `[1-5${ordinals}]`;

/** 月・水曜, 月〜金, 土日, 平日. */
const daysOfWeek = `(?:平日|${day}曜?)(?:(?:${and}|${to})?${day}曜?)*(?:まで)?`;
const weekly = new RegExp(`^(毎週の?|隔週の?|毎(?=${day}曜))?(${daysOfWeek})`);
/** 第2・第4, 第1と最終. */
const weeksOfMonth = `(?:第${nth}|最終)(?:(?:${and}?第|${and})${nth}|${and}?最終)*`;
// Of 「第2土曜・日曜」 nobody knows whether every Sunday is meant: several days of one week stand together (第2土・日曜).
const monthly = new RegExp(`^(?:毎月の?)?(${weeksOfMonth})週?の?(${day}(?:${and}?${day})*)曜?`);
const monthDays = new RegExp(`^(?:毎月の?)?((?:\\d{1,2}日?${and})*\\d{1,2})日(?!曜)`);
const between = new RegExp(`^(?:${and}|(?=[第毎隔最]))`);

const begins = /\(?(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?(?:から|より|[〜~])\)?/;
const hours = /\(?(\d{1,2})[:時](\d{2})?分?(?:から|[〜~-])(\d{1,2})[:時](\d{2})?分?(?:まで)?\)?$/;

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** Weekdays in the order of the words, with those between two that are joined by 〜; '' where these stand the wrong way round. */
function weekdaysIn(words: string): string[] {
  const found: string[] = [];
  for (const [, joined, letter = ''] of words.replaceAll('平日', '月〜金').matchAll(new RegExp(`(${to})?(${day})`, 'g'))) {
    const at = weekdays.indexOf(letter);
    const from = joined ? isoDays.indexOf(found.at(-1) ?? '') + 1 : at;
    found.push(...(from > at ? [''] : isoDays.slice(from, at + 1)));
  }
  return found;
}

const weeksIn = (words: string): string[] =>
  (words.match(/最終|[1-5一二三四五]/g) ?? []).map((each) =>
    each === '最終' ? '-1' : ordinals.includes(each) ? String(ordinals.indexOf(each) + 1) : each,
  );

/** One rule and the days of it that a piece of the words names; '' for one that there is not. */
interface Piece {
  length: number;
  rule: string;
  days: string[];
}

/** What the words begin with; null where that is nothing we know. */
function pieceOf(words: string, isFirst: boolean): Piece | null {
  const [inMonth, weeks, ofWeeks] = monthly.exec(words) ?? [];
  if (inMonth && weeks && ofWeeks) {
    const days = weeksIn(weeks).flatMap((week) => weekdaysIn(ofWeeks).map((each) => `${week}${each}`));
    return { length: inMonth.length, rule: 'FREQ=MONTHLY;BYDAY=', days };
  }
  const [onDays, numbers] = monthDays.exec(words) ?? [];
  if (onDays && numbers) {
    const days = (numbers.match(/\d+/g) ?? []).map((each) => (Number(each) >= 1 && Number(each) <= 31 ? String(Number(each)) : ''));
    return { length: onDays.length, rule: 'FREQ=MONTHLY;BYMONTHDAY=', days };
  }
  const [inWeek, every, named] = weekly.exec(words) ?? [];
  if (!inWeek || !named || !(every || isFirst)) return null;
  const rule = every?.startsWith('隔週') ? 'FREQ=WEEKLY;INTERVAL=2;BYDAY=' : 'FREQ=WEEKLY;BYDAY=';
  return { length: inWeek.length, rule, days: weekdaysIn(named) };
}

/** Null unless all of it is understood, to the last letter. */
function rulesOf(words: string): string[] | null {
  if (words === '毎日') return ['FREQ=DAILY'];
  const said = new Map<string, Set<string>>();
  for (let rest = words; rest; ) {
    const joint = said.size === 0 ? '' : between.exec(rest)?.[0];
    if (joint === undefined) return null;
    const piece = pieceOf(rest.slice(joint.length), said.size === 0);
    if (!piece || piece.days.includes('')) return null;
    said.set(piece.rule, new Set([...(said.get(piece.rule) ?? []), ...piece.days]));
    rest = rest.slice(joint.length + piece.length);
  }
  return said.size === 0 ? null : [...said].map(([rule, days]) => `${rule}${[...days].join(',')}`);
}

/** Longer than anybody says when something takes place. */
const longest = 100;

/**
 * 毎週月・水曜, 月〜金, 平日, 毎月第2・第4土曜, 第2土曜・第4日曜, 隔週木曜（2026年4月2日から）, 15日, 毎日, with their hours where they follow:
 * as Japanese offices write it. Null where any of it is not understood: half of it would be another day.
 */
export function daysSaid(text: string): DaysSaid | null {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  if (written.length > longest) return null;
  const [beginning = '', year, month, date] = begins.exec(written) ?? [];
  const [clock = '', fromHour, fromMinute = '00', toHour, toMinute = '00'] = hours.exec(written.replace(beginning, '')) ?? [];
  const words = written.replace(beginning, '').slice(0, -clock.length || undefined);
  // 曜日 says no more than 曜; in 土曜日曜 the second 日 is a day.
  const rules = rulesOf(words.replaceAll(/曜日(?!曜)/g, '曜'));
  return (
    rules && {
      rules,
      from: beginning ? `${year}-${two(month)}-${two(date)}` : null,
      opensAt: clock ? `${two(fromHour)}:${fromMinute}` : null,
      closesAt: clock ? `${two(toHour)}:${toMinute}` : null,
    }
  );
}
