import { toRomaji } from 'wanakana';
import { needs } from '../desk/needs.js';
import { pieces, searchForm, soundForm } from '../desk/spelling.js';
import { type HubKind, hubKinds, hubTopics } from './codes.js';
import type { HubContent } from './content.js';
import { weekdaysOf } from './schedules.js';

export interface Token {
  token: string;
  /** How much it counts: a piece of the name more than one of what is told about it. */
  weight: number;
}

/** Marks by which lists are narrowed. They begin with a letter that no piece of a word has. */
export const mark = {
  kind: (kind: string) => `#kind:${kind}`,
  need: (code: string) => `#need:${code}`,
  topic: (code: string) => `#topic:${code}`,
  town: (code: string) => `#town:${code}`,
  /** From where people may come. */
  reach: (code: string) => `#reach:${code}`,
  reachAll: '#reach:all',
  day: (weekday: number) => `#day:${weekday}`,
  cost: (code: string) => `#cost:${code}`,
  transport: '#transport',
};

/** What else people say for a subject of the intake form: in the words of those who ask, not of the form. */
const needWords: Record<keyof typeof needs, string> = {
  health: '病気 障害 健康 びょうき しょうがい 通院',
  housing: '住まい すまい 住居 アパート 家 宿',
  income: '収入 生活費 お金 せいかつひ おかね',
  rent: '家賃 やちん ローン',
  taxes: '税金 公共料金 電気 水道 滞納 ぜいきん',
  debt: '借金 債務 しゃっきん 多重債務',
  work: '仕事探し 仕事 就職 働く しごと しゅうしょく 求人',
  work_trouble: '仕事 職場 トラブル 退職',
  community: '地域 つながり 孤立 居場所 いばしょ 話し相手',
  family: '家族 かぞく 離婚',
  parenting: '子育て こそだて 子ども こども 学習',
  care: '介護 かいご 高齢',
  withdrawal: 'ひきこもり 引きこもり 不登校',
  violence: 'DV 虐待 暴力',
  food: '食べるものがない 食料 食事 たべもの 食堂',
  other: '',
};

const name = 1;
const aboutIt = 0.6;
/** Of a name one letter of many: 蕗 finds 蕗の栽培, behind what is called 蕗. */
const oneLetter = 0.3;

/** Pieces of two letters, as written and as heard. */
const wordPieces = (text: string): string[] => text.split(/[\s、。,／/]+/).flatMap((word) => pieces(searchForm(word), 2));
/** Letters that are words by themselves (蕗, 網, 畑): whoever types a single one looks for it. */
const wordLetters = (text: string): string[] => searchForm(text).match(/\p{Script=Han}/gu) ?? [];
const heard = (kana: string): string[] => pieces(soundForm(kana), 2);

const romajiOf = (kana: string): string[] => pieces(searchForm(toRomaji(kana)), 2);

function marksOf(kind: HubKind, content: HubContent): string[] {
  return [
    mark.kind(kind),
    ...content.needs.map(mark.need),
    ...content.topics.map(mark.topic),
    ...(content.municipalityCode ? [mark.town(content.municipalityCode)] : []),
    ...(content.areas.length > 0 ? [...content.areas, content.municipalityCode ?? ''].filter(Boolean).map(mark.reach) : [mark.reachAll]),
    ...[...new Set(content.schedules.flatMap((each) => weekdaysOf(each)))].map(mark.day),
    ...(content.cost ? [mark.cost(content.cost)] : []),
    ...(content.transport ? [mark.transport] : []),
  ];
}

/** Everything a published entry is found by, each once, at its greatest weight. */
export function entryTokens(kind: HubKind, content: HubContent): Token[] {
  const codes = <List extends object>(list: List, chosen: string[]) => chosen.filter((code): code is keyof List & string => code in list);
  const told = [
    content.summary.slice(0, 400),
    content.target ?? '',
    content.address ?? '',
    hubKinds[kind].ja,
    ...codes(needs, content.needs).map((code) => `${needs[code].ja} ${needWords[code]}`),
    ...codes(hubTopics, content.topics).map((code) => hubTopics[code].ja),
  ];
  const names = [content.name, content.nameKana, ...content.otherNames];
  const weights = new Map<string, number>();
  const put = (tokens: string[], weight: number) => {
    for (const token of tokens) weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  };
  put(told.flatMap(wordPieces), aboutIt);
  put(names.flatMap(wordPieces), name);
  put([...heard(content.nameKana), ...romajiOf(content.nameKana)], name);
  put([content.name, ...content.otherNames].flatMap(wordLetters), oneLetter);
  put(marksOf(kind, content), 0);
  return [...weights].map(([token, weight]) => ({ token, weight }));
}
