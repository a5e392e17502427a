import type { Workbook } from '@cj-tech-master/excelts';
import { type Cell, type Column, preamble, type Sheet, safeText } from './sheet.js';

const font = { name: '游ゴシック', size: 10 };
const line = { style: 'thin' as const };
const border = { top: line, left: line, bottom: line, right: line };
/** Excel's own calendar of eras: 令和8年11月22日, and 元年 for the first. */
const formats: Record<NonNullable<Column['kind']>, string> = {
  text: '@',
  day: '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@',
  moment: 'yyyy/m/d h:mm',
};

const tokyo = 9 * 3_600_000;

/** Excel knows no time zones: a moment is written as the clock in Japan showed it. */
function writtenAs(cell: Cell, kind: Column['kind']): string | number | Date | null {
  if (cell instanceof Date) return new Date(cell.getTime() + tokyo);
  if (typeof cell === 'boolean') return cell ? '○' : '';
  if (typeof cell !== 'string') return cell;
  return kind === 'day' && cell ? new Date(`${cell}T00:00:00Z`) : safeText(cell);
}

type Page = ReturnType<Workbook['addWorksheet']>;

function writeHead(page: Page, columns: readonly Column[]): void {
  page.addRow(columns.map((column) => column.title)).eachCell((cell) => {
    cell.font = { ...font, bold: true };
    cell.border = border;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } };
  });
}

function writeRow(page: Page, columns: readonly Column[], row: readonly Cell[]): void {
  const written = page.addRow(row.map((cell, index) => writtenAs(cell, columns[index]?.kind)));
  columns.forEach((column, index) => {
    const cell = written.getCell(index + 1);
    cell.font = font;
    cell.border = border;
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.numFmt = formats[column.kind ?? 'text'];
  });
}

/**
 * A list as a workbook, ready to print: A4 landscape fitted to the width, the head of the table on every page, page numbers,
 * borders. Its first lines say what it is, how it was chosen, by whom and when, and how it is to be handled.
 */
export async function writeWorkbook(sheet: Sheet): Promise<Buffer> {
  // Loaded when the first list is written: it weighs as much as all the rest of a service, and most never write one.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  const above = preamble(sheet);
  const head = above.length + 2;
  const page = book.addWorksheet(sheet.title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${head}:${head}`,
    },
    headerFooter: { oddFooter: '&L取扱注意&C&P / &N&R&D' },
    views: [{ state: 'frozen', ySplit: head }],
  });
  for (const [name, value] of above) page.addRow([name, safeText(value)]).font = font;
  page.addRow([]);
  writeHead(page, sheet.columns);
  for (const row of sheet.rows) writeRow(page, sheet.columns, row);
  sheet.columns.forEach((column, index) => {
    page.getColumn(index + 1).width = column.width * 2;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
