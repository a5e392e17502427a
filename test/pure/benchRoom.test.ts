import { expect, it } from '@jest/globals';
import { assertRoom, bytesWanted } from '../bench/room.js';
import { sizeFor, sparse } from '../bench/size.js';

const lotsOf = (rows: number, laid = false) => [sizeFor(rows), sparse(sizeFor(rows), 10_000)].map((size) => ({ size, laid }));

it('Ten million rows are laid thin, and fit with the country beside them on forty gigabytes', () => {
  expect(lotsOf(10_000_000).map(({ size }) => !!size.thin)).toEqual([true, false]);
  expect(bytesWanted(lotsOf(10_000_000))).toBeLessThan(40e9);
});

it('A million rows are laid whole', () => {
  expect(lotsOf(1_000_000).some(({ size }) => size.thin)).toBe(false);
});

it('A country for which there is no room is refused in words, and one that lies there already is not', () => {
  expect(() => assertRoom(lotsOf(10_000_000), 20e9)).toThrow(/^The benchmark wants \d+\.\d GB of disk in .*, and 20\.0 GB are free\./);
  expect(() => assertRoom(lotsOf(10_000_000, true), 20e9)).not.toThrow();
});
