import Papa from 'papaparse';

/** A table as somebody else's program wrote it: every cell as text, as it stands. */
export interface Table {
  /** What the first line calls each column; a column without a name is called by its letter. */
  columns: string[];
  /** Line numbers count as the program that wrote it shows them: the first line of names is 1. */
  rows: { number: number; cells: string[]; broken: boolean }[];
  encoding: 'utf-8' | 'shift_jis' | 'xlsx';
}

/** How much of a table is read; whoever asks for it refuses what is one more. */
export interface TableBounds {
  columns: number;
  rows: number;
}

const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

/**
 * UTF-8 where it is nothing else; what old programs write otherwise. Of half a letter only that half is given up: a reader that
 * takes the end of the line along with it would glue two lines together.
 */
function decode(bytes: Buffer): { text: string; encoding: 'utf-8' | 'shift_jis' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('shift_jis').decode(bytes), encoding: 'shift_jis' };
  }
}

const letter = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`);

/** The first line names the columns; a line with more cells is kept and marked as broken. */
function tableOf(lines: { number: number; cells: string[]; broken: boolean }[], encoding: Table['encoding'], most: TableBounds): Table {
  const [head, ...all] = lines.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const rows = all.slice(0, most.rows + 1);
  const columns = (head?.cells ?? []).slice(0, most.columns + 1).map((name, at) => name.trim() || letter(at));
  return {
    columns,
    rows: rows.map(({ number, cells, broken }) => ({
      number,
      cells: columns.map((_, at) => cells[at]?.trim() ?? ''),
      broken: broken || cells.length > columns.length || cells.slice(columns.length).some(Boolean),
    })),
    encoding,
  };
}

/** Empty ones between the others included. */
const mostLines = 10_000;

function readCsv(bytes: Buffer, most: TableBounds): Table {
  const { text, encoding } = decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { header: false, skipEmptyLines: false, preview: mostLines });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  // A workbook leaves out the empty cells at the end of a line. A CSV does not: a shorter line was cut off, perhaps within a cell.
  const width = data.find((cells) => cells.some((cell) => cell.trim()))?.length ?? 0;
  return tableOf(
    data.map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell) => cell.slice(0, 5000)),
      broken: broken.has(at) || cells.length < width || cells.some((cell) => cell.includes('\uFFFD')),
    })),
    encoding,
    most,
  );
}

/** A list of some hundred lines unpacks to a megabyte or two; a file that unpacks to more than this is meant to harm. */
const mostUnpacked = 40 * 1024 * 1024;

async function readWorkbook(bytes: Buffer, most: TableBounds): Promise<Table> {
  const { BufferReader, RemoteZipReader } = await import('@cj-tech-master/excelts/archive');
  // What an entry says of its size holds: one that unpacks to another size is refused by the reader of the workbook.
  const entries = (await RemoteZipReader.fromReader(new BufferReader(bytes))).getEntries();
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (unpacked > mostUnpacked) throw new RangeError('The workbook unpacks to too much.');
  const { Workbook } = await import('@cj-tech-master/excelts'); // as heavy as all the rest of a service
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [page] = workbook.worksheets;
  const lines: { number: number; cells: string[]; broken: boolean }[] = [];
  page?.eachRow({ includeEmpty: false }, (row, number) => {
    if (lines.length > most.rows + 1) return;
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, at) => {
      if (at <= most.columns + 1) cells[at - 1] = cell.text.slice(0, 5000);
    });
    lines.push({ number, cells: Array.from(cells, (cell) => cell ?? ''), broken: false });
  });
  return tableOf(lines, 'xlsx', most);
}

/**
 * Reads a CSV (UTF-8 or Shift_JIS) or the first sheet of a workbook, one row and one column more than `most` at the most;
 * null where it is neither.
 */
export async function readTable(bytes: Buffer, most: TableBounds): Promise<Table | null> {
  try {
    const table = isWorkbook(bytes) ? await readWorkbook(bytes, most) : readCsv(bytes, most);
    return table.columns.length > 0 ? table : null;
  } catch {
    return null;
  }
}
