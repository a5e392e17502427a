const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** A letter of the width of kanji counts two, one of the width of romaji one. */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 256 ? 1 : 2), 0);

/** What never begins a line. */
const trailing = /^[、。，．・：；！？）」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…]/;

/** What never ends a line: it goes with the word behind it. */
const leading = /^[（「『【]$/;

/** Words, each with the brackets that open before it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment } of segmenter.segment(text)) {
    if (leading.test(segment)) opening += segment;
    else {
      words.push(opening + segment);
      opening = '';
    }
  }
  return opening ? [...words, opening] : words;
}

/** A text in lines of at most `width`, broken between words; SVG breaks none by itself. What does not fit ends in …. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (line && widthOf(line) + widthOf(word) > width && !trailing.test(word)) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  if (line) lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`] : lines;
}
