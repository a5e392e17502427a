import type { Disclosure } from './Disclosure.js';

/**
 * Of these lines of a ledger, openings and endings alike, the openings that are still open at this moment: not past their
 * own end, and ended by no further line. An ending may lie ahead. In SQL the same rule is `openNow`.
 */
export function liveLines(lines: readonly Disclosure[], at: Date): Disclosure[] {
  const ended = new Set(lines.filter((line) => line.verb === 'ends' && line.until <= at).map((line) => line.opensLineId));
  return lines.filter((line) => line.verb === 'opens' && line.until > at && !ended.has(line.lineId));
}
