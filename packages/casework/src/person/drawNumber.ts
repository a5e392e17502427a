import { randomInt } from 'node:crypto';
import type { Work } from '../desk/desk.js';
import { localDay } from '../tenancy/index.js';

/** Luhn: finds every single wrong digit and nearly every swap, which is what happens on the phone and on a fax. */
export function checkDigit(digits: string): number {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return (10 - (sum % 10)) % 10;
}

const marks = { referral: '', person: '本', case: 'ケ' } as const;
export type NumberKind = keyof typeof marks;

const drawn = 10_000_000;

export const formatNumber = (kind: NumberKind, year: number, lot: number): string => {
  const digits = String(lot).padStart(7, '0');
  return `${marks[kind]}${year}-${digits.slice(0, 4)}-${digits.slice(4)}${checkDigit(`${year}${digits}`)}`;
};

/** 年度: from 1 April; January to March belong to the year before. */
const fiscalYearOf = ({ month, year }: { month: number; year: number }): number => (month >= 4 ? year : year - 1);

/**
 * A number for phone and fax, as 2026-4827-1635: fiscal year, seven digits drawn by lot, check digit; 本 or ケ in front of
 * that of a person or a case. It names no office and counts nothing, because it travels with the referral: in front of
 * somebody who must not know where a protected person is helped, an office's mark would tell the town. A lot that the office
 * has drawn before (one in a thousand, where ten thousand records were begun in the year) is refused by the table, and the
 * transaction begins anew.
 */
export const drawNumber = (tx: Work, kind: NumberKind): string => formatNumber(kind, fiscalYearOf(localDay(tx.now)), randomInt(drawn));
