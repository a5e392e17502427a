import { asHeard } from './names.js';

/**
 * Whole names as tokens, by which those are found whose name stands in a text: letter for letter as they are written down, so that
 * PostgreSQL compares them by equality, the one comparison that keeps its index under row security. No name is looked for in the
 * text: what stands there is cut into all that could be one. Most of it begins as no name does, and is dropped by its first two
 * letters: these are tokens of their own.
 */
export interface WholeTokens {
  head: string[];
  whole: string[];
}

export const headLetters = 2;
/** A longer name is found by so many letters, and then compared as a whole. */
export const mostLetters = 8;

const beginnings = (names: readonly string[], letters: number): string[] => [
  ...new Set(names.map((name) => [...name].slice(0, letters).join(''))),
];

/** The names of somebody; a single letter stands in every other word. */
export function wholeTokens(...names: (string | null | undefined)[]): WholeTokens {
  const longer = names.filter((name) => name && [...name].length >= headLetters) as string[];
  return { head: beginnings(longer, headLetters), whole: beginnings(longer, mostLetters) };
}

/** What ends a sentence, or sets it off, stands in no name. */
const between = /[\r\n\t、。「」『』！？!?]+/u;

/** From each letter of a text on as many as a token has: as written, and as heard. */
export function spansOf(text: string): string[] {
  const runs = [text, asHeard(text)].flatMap((each) => each.split(between)).map((run) => [...run]);
  return [
    ...new Set(runs.flatMap((letters) => letters.slice(headLetters - 1).map((_, at) => letters.slice(at, at + mostLetters).join('')))),
  ];
}
