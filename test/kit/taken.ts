import { Workbook } from '@cj-tech-master/excelts';
import type { TestStaff, World } from './world.js';

/** A list as it was taken along: every cell as the text that a spreadsheet shows, and whether it would count as a formula there. */
export interface Taken {
  /** The lines below the names of the columns. */
  lines: string[][];
  /** Every cell of the file, the lines above the table among them. */
  cells: string[];
  formulas: number;
}

/** Of our own CSV every field is quoted. */
const readCsv = (text: string): string[][] =>
  text
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

async function readWorkbook(bytes: Buffer): Promise<{ rows: string[][]; formulas: number }> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const rows: string[][] = [];
  let formulas = 0;
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.formula) formulas += 1;
      cells.push(cell.value instanceof Date ? cell.value.toISOString() : cell.text);
    });
    rows.push(cells);
  });
  return { rows, formulas };
}

/** Fetches `/exports/<address>` as this person and reads the file; the table begins below the line that is empty. */
export async function take(world: World, who: TestStaff, address: string): Promise<Taken> {
  const { statusCode, rawPayload } = await world.app.inject({
    method: 'GET',
    url: `/exports/${address}`,
    cookies: Object.fromEntries(who.browser.cookies),
  });
  if (statusCode !== 200) throw new Error(`${address}: ${statusCode}`);
  const csv = (encoding: string) => ({ rows: readCsv(new TextDecoder(encoding).decode(rawPayload)), formulas: 0 });
  const isBook = rawPayload.subarray(0, 2).toString() === 'PK';
  const { rows, formulas } = isBook ? await readWorkbook(rawPayload) : csv(address.includes('shift_jis') ? 'shift_jis' : 'utf-8');
  // Five lines say what it is (packages/papers/src/sheet.ts), then the names of the columns.
  const above = rows.findIndex(([name]) => name === '取扱注意');
  const lines = rows.slice(above + 1).filter((cells) => cells.some(Boolean));
  return { lines: lines.slice(1), cells: rows.flat(), formulas };
}
