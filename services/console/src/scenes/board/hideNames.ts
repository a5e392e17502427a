const han = String.raw`\p{Script=Han}々`;
/** By what one speaks of somebody; not where the letter is a part of another word (様子, 氏名). */
const spokenOf = '(?:さん|さま|ちゃん|くん|君|氏(?!名|族|神)|様(?!子|々|式|相|態|な))';
const called = new RegExp(`(?<![${han}])([${han}]{1,6})(?=${spokenOf})|([\\p{Script=Katakana}ー]{2,10})(?=${spokenOf})`, 'gu');

/** Words that are called さん, 様 or くん and tell of nobody: kin, trades, and where 様 is a part of the word. */
const kin = '母 父 兄 姉 弟 妹 祖母 祖父 子 孫 奥 娘 息子 嫁 婿 叔父 叔母 伯父 伯母 夫 妻 旦那 双子 赤 坊';
const anybody = '皆 皆々 客 方 何 誰 隣 近所 大家 本人 先方 相手 家族 親 両親 仲間 患者 利用者 相談者 参加者 対象者 支援者 当事者';
const trades = '業者 医者 先生 職員 店 店員 店長 社長 所長 大工 看護師 保健師 支援員 相談員 民生委員 運転手 担当者 担当';
const partOfWord = '同 多 模 仕 一 各 左 神 王 異 有 今 文 外 両 諸 彼 別 殿 生 無 人';
const words = new Set([kin, anybody, trades, partOfWord].flatMap((line) => line.split(' ')));

const hidden = '●●';

/**
 * A text without names: those that stand on the papers of the meeting, and whatever is spoken of as a name is (林さん,
 * 原 様) though nobody has handed out a page with it. Those who sit there are named (`members`): their names are on the
 * board in any case. A name of one letter is hidden only where it is spoken of so, for it is a part of other words too.
 */
export function hideNames(text: string, names: readonly string[], members: readonly string[] = []): string {
  const longest = [...new Set(names)].filter((name) => [...name].length > 1).sort((one, other) => other.length - one.length);
  const left = longest.reduce((so, name) => so.replaceAll(name, hidden), text);
  const seated = new Set(members.flatMap((name) => [name, ...name.split(/\s/u), name.replace(/\s/gu, '')]));
  return left.replace(called, (word) => (words.has(word) || seated.has(word) ? word : hidden));
}
