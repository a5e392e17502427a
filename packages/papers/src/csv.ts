import { stringify } from 'csv-stringify/sync';
import Encoding from 'encoding-japanese';
import { type Cell, localMoment, preamble, type Sheet, safeText } from './sheet.js';

export type CsvEncoding = 'utf-8' | 'shift_jis';

export interface Csv {
  bytes: Buffer;
  /** Characters that this encoding does not have; 〓 stands in their place. */
  unwritable: string[];
}

const asText = (cell: Cell): string | number => {
  if (cell === null) return '';
  if (cell instanceof Date) return localMoment(cell);
  if (typeof cell === 'boolean') return cell ? '○' : '';
  return typeof cell === 'string' ? safeText(cell) : cell;
};

const geta = '〓';
const bytesOf = (text: string): number[] => Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' });

/** Shift_JIS as old programs read it. What it cannot write is replaced by the mark that printers use, and named. */
function toShiftJis(text: string): Csv {
  const unwritable = [...new Set(text)].filter((letter) => letter !== '?' && bytesOf(letter).every((byte) => byte === 0x3f));
  const lost = new Set(unwritable);
  const writable = lost.size === 0 ? text : [...text].map((letter) => (lost.has(letter) ? geta : letter)).join('');
  return { bytes: Buffer.from(bytesOf(writable)), unwritable };
}

/** A list as CSV: CRLF, every field quoted, formulas disarmed; UTF-8 with its mark, or Shift_JIS. */
export function writeCsv(sheet: Sheet, encoding: CsvEncoding): Csv {
  const rows = [
    ...preamble(sheet).map((line) => line.map(asText)),
    [],
    sheet.columns.map((column) => column.title),
    ...sheet.rows.map((row) => row.map(asText)),
  ];
  const text = stringify(rows, { quoted: true, record_delimiter: 'windows' });
  return encoding === 'shift_jis' ? toShiftJis(text) : { bytes: Buffer.from(`\uFEFF${text}`), unwritable: [] };
}

/** Open data: a table that begins with its column names and says nothing about itself, as other programs expect it. */
export function writeOpenCsv(columns: readonly string[], rows: readonly (readonly Cell[])[], encoding: CsvEncoding): Buffer {
  // A line that breaks inside a cell begins a new one for many programs, unless the cell is quoted.
  const text = stringify([columns, ...rows.map((row) => row.map(asText))], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return encoding === 'shift_jis' ? toShiftJis(text).bytes : Buffer.from(`\uFEFF${text}`);
}
