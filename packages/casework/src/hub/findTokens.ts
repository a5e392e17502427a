import { isRomaji, toKatakana } from 'wanakana';
import { assertSound, codeFault, codesFault, rangeFault } from '../desk/faults.js';
import { needs } from '../desk/needs.js';
import { kanaOnly, pieces, searchForm, soundForm } from '../desk/spelling.js';
import { hubCosts, hubKinds, hubTopics } from './codes.js';
import { mark } from './entryTokens.js';

export interface HubFilter {
  text?: string | null;
  kinds?: string[] | null;
  needs?: string[] | null;
  topics?: string[] | null;
  municipality?: string | null;
  /** Open to whoever lives there: what names it, and what is for the whole region. */
  reach?: string | null;
  /** 1 Monday … 7 Sunday. */
  weekday?: number | null;
  cost?: string | null;
  transport?: boolean | null;
}

/** What was asked for, as tokens. */
export interface HubTokens {
  written: string[];
  heard: string[];
  /** Marks of which one of each group must be there. Each has the bit of its group; `allBits` are those of all groups. */
  marks: string[];
  bits: number[];
  allBits: number;
  /** All of the above: what the index is asked for. */
  all: string[];
}

const distinct = (tokens: string[]): string[] => [...new Set(tokens)];

/** Throws with each filter that names what there is not. */
export function assertFilter({ kinds, needs: subjects, topics, weekday, cost }: HubFilter): void {
  assertSound({
    kinds: codesFault(kinds, hubKinds),
    needs: codesFault(subjects, needs),
    topics: codesFault(topics, hubTopics),
    weekday: rangeFault(weekday, 1, 7),
    cost: codeFault(cost, hubCosts),
  });
}

/** So many pieces tell an entry from all others; each one more is looked up in vain. */
const mostPieces = 16;
/** Longer than NPO or cafe: what is typed in so many letters and reads as kana is a name as it is read. */
const longRomaji = 6;

/**
 * The text as it was typed, and as it may have been heard: in kana, or in romaji. A name in romaji is looked for in kana alone:
 * pairs of its letters stand in nearly every entry, and tell next to nothing.
 */
function textTokens(text: string): Pick<HubTokens, 'written' | 'heard'> {
  const typed = text.normalize('NFKC').trim().slice(0, 100);
  const words = typed.split(/[\s、。,／/]+/).filter(Boolean);
  const letters = typed.replace(/\s/g, '');
  const romaji = letters !== '' && isRomaji(letters);
  const kana = romaji ? toKatakana(letters.toLowerCase()) : kanaOnly.test(letters) ? letters : '';
  const heard = kana ? distinct(pieces(soundForm(kana), 2)).slice(0, mostPieces) : [];
  const readsAsKana = romaji && letters.length >= longRomaji && kanaOnly.test(kana);
  const written = readsAsKana ? heard : distinct(words.flatMap((word) => pieces(searchForm(word), 2))).slice(0, mostPieces);
  return { written, heard };
}

/** What was asked for, as the tokens to look for. Throws with each filter that names what there is not. */
export function hubTokens(filter: HubFilter): HubTokens {
  assertFilter(filter);
  const { written, heard } = textTokens(filter.text ?? '');
  const groups = [
    (filter.kinds ?? []).map(mark.kind),
    (filter.needs ?? []).map(mark.need),
    (filter.topics ?? []).map(mark.topic),
    filter.municipality ? [mark.town(filter.municipality)] : [],
    filter.reach ? [mark.reach(filter.reach), mark.reachAll] : [],
    filter.weekday ? [mark.day(filter.weekday)] : [],
    filter.cost ? [mark.cost(filter.cost)] : [],
    filter.transport ? [mark.transport] : [],
  ].filter((group) => group.length > 0);
  const marks = groups.flat();
  const bits = groups.flatMap((group, at) => group.map(() => 2 ** at));
  return { written, heard, marks, bits, allBits: 2 ** groups.length - 1, all: distinct([...written, ...heard, ...marks]) };
}
