/** Names in a text, by what stands around them, and by the names that somebody knows: what a text about nobody must not hold. */

const han = String.raw`\p{Script=Han}々`;
const katakana = String.raw`\p{Script=Katakana}ー`;
const hiragana = String.raw`\p{Script=Hiragana}ー`;

/** By what one speaks of somebody; not where the letter is a part of another word (様子, 氏名). */
const spokenOf = '(?:さん|さま|ちゃん|くん|君|殿|氏(?!名|族|神)|様(?!子|々|式|相|態|な))';
const called = new RegExp(
  `(?<![${han}])([${han}]{1,6})${spokenOf}|([${katakana}]{2,10})${spokenOf}|(?<![${hiragana}])([${hiragana}]{2,5}?)${spokenOf}`,
  'gu',
);

/** Kin, trades and turns of speech that are called さん or 様 and tell of nobody. */
const nobodysNames = new Set(
  [
    '母 父 兄 姉 弟 妹 祖母 祖父 子 お子 孫 奥 娘 息子 嫁 婿 叔父 叔母 伯父 伯母 夫 妻 旦那 双子 赤 坊',
    'おかあ おとう おじ おば おじい おばあ おにい おねえ むすめ むすこ あか みな たく いろ',
    '皆 客 方 何 誰 隣 近所 大家 本人 先方 相手 家族 親 両親 仲間 患者 利用者 相談者 参加者 対象者 支援者 当事者',
    '業者 医者 先生 職員 店 店員 店長 社長 所長 大工 看護師 保健師 支援員 相談員 民生委員 運転手 担当者 担当',
    '同 多 模 仕 一 各 左 神 王 異 有 今 文 外 両 諸 彼 別 宮 御 生 無 人',
  ].flatMap((line) => line.split(' ')),
);

/** 名字. The most common in the country and in eastern Hokkaido, but for those that are a word or a prefecture as well. */
const common = [
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村 斎藤 齋藤 斉藤 山崎 阿部 池田 橋本',
  '山下 中島 前田 藤田 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 原田 小野 竹内',
  '金子 工藤 菊地 菊池 成田 小笠原 今野 佐久間 本間 大西 桜井 野村 村田 上野 柴田 酒井 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山',
].flatMap((line) => line.split(' '));

/** The text as it sounds: every letter in its place, ひらがな as カタカナ. */
export const asHeard = (text: string): string =>
  text.replace(/[\u3041-\u3096]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) as number) + 0x60));

const isKana = new RegExp(`^[${katakana}]+$`, 'u');
/** One letter, or two in kana, stand in many other words. */
const isTelling = (name: string): boolean => [...name].length > (isKana.test(name) ? 2 : 1);

interface Place {
  text: string;
  at: number;
}

function* placesOf(name: string, text: string, searched: string): Generator<Place> {
  for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + name.length))
    yield { text: text.slice(at, at + name.length), at };
}

/**
 * Whatever in the text is spoken of as a name is, the commonest surnames, and the `known` names, written or in kana. What is
 * given back are letters of the text itself, and never a name that does not stand in it.
 */
export function findNames(text: string, known: readonly string[]): Place[] {
  const heard = asHeard(text);
  const spoken = [...text.matchAll(called)]
    .filter(([, ...groups]) => !nobodysNames.has(groups.find(Boolean) as string))
    .map((match) => ({ text: match[0], at: match.index }));
  const told = [...new Set([...common, ...known])]
    .filter(isTelling)
    .flatMap((name) => [...placesOf(name, text, isKana.test(name) ? heard : text)]);
  const longest = [...spoken, ...told].sort((a, b) => b.text.length - a.text.length || a.at - b.at);
  return longest.filter(
    ({ at, text: { length } }, nth) => !longest.slice(0, nth).some((each) => each.at <= at && at + length <= each.at + each.text.length),
  );
}
