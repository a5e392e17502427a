import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import { type Sheet, writeCsv, writeOpenCsv, writeWorkbook } from '@tsunagi/papers';
import { Dice, seedOfRun } from '../access/world/dice.js';

const seed = seedOfRun();
const signs = [...'=+-@＝＋－＠−﹢﹣﹦'];
/** What stands before the sign in the hope that it is passed over. */
const before = ['', '', '', ' ', '\t', '\r', '\n', '　', '\u200b', '\ufeff', '\u00a0', '\u0001', ' \t'];
const calls = ['1+1', 'SUM(1)', "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', 'IMPORTXML("http://x","//a")', '', 'あ'];

/** Ten thousand texts that a spreadsheet could take for a formula. */
function formulas(): string[] {
  const dice = new Dice(seed);
  return Array.from({ length: 10_000 }, () => dice.pick(before) + dice.pick(signs) + dice.pick(calls));
}
const inRows = (texts: string[], width = 100): string[][] =>
  Array.from({ length: texts.length / width }, (_, at) => texts.slice(at * width, (at + 1) * width));
const rows = inRows(formulas());
/** Also where the list says of itself what it is: an office may call itself what it likes. */
const sheet: Sheet = {
  title: '=1+1',
  condition: '＠SUM(1)',
  by: '-2+3 職員',
  at: new Date(0),
  columns: (rows[0] as string[]).map((_, at) => ({ title: `欄${at}`, width: 8 })),
  rows,
};

/** As a program reads it that passes over what nobody sees, and over how wide a sign is. */
const isFormula = (text: string): boolean =>
  /^[=+\-@\u2212]/.test(text.normalize('NFKC').replace(/^[\s\p{Cf}\p{Cc}]+/u, '')) || /^[\t\r\n]/.test(text);
const cellsOf = (text: string): string[] =>
  [...text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe(`No text of ten thousand (seed ${seed}) is a formula where a list is opened:`, () => {
  it.each(['utf-8', 'shift_jis'] as const)('CSV in %s, the lines above the table included', (encoding) => {
    const text = new TextDecoder(encoding).decode(writeCsv(sheet, encoding).bytes);
    const cells = cellsOf(text);
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter(isFormula)).toEqual([]);
  });

  it.each(['utf-8', 'shift_jis'] as const)('open data in %s', (encoding) => {
    const text = new TextDecoder(encoding).decode(writeOpenCsv(['欄'], rows, encoding));
    expect(cellsOf(text).filter(isFormula)).toEqual([]);
  });

  it('a workbook', async () => {
    const book = new Workbook();
    await book.xlsx.load(await writeWorkbook(sheet));
    let texts = 0;
    const strange: unknown[] = [];
    for (const page of book.worksheets)
      page.eachRow((row) =>
        row.eachCell((cell) => {
          texts++;
          if (cell.formula || typeof cell.value !== 'string' || isFormula(cell.value)) strange.push(cell.value);
        }),
      );
    expect(strange).toEqual([]);
    expect(texts).toBeGreaterThan(10_000);
  }, 60_000);
});

it('lets no list leave but by these writers', () => {
  const gateway = fileURLToPath(new URL('../../services/gateway/src/', import.meta.url));
  const source = readdirSync(gateway, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const telling = source.filter((file) => /text\/csv|spreadsheetml|tab-separated/.test(readFileSync(gateway + file, 'utf8')));
  expect(telling.sort()).toEqual(['http/exports.ts', 'http/openData/serveOpenFiles.ts']);
  for (const file of telling) expect(readFileSync(gateway + file, 'utf8')).toMatch(/write(Csv|OpenCsv)\(/);
});
