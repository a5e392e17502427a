/** As wide as it stands in a terminal: full-width characters count twice. */
const width = (text: string): number => [...text].reduce((sum, each) => sum + (/[\u1100-\uffdc]/.test(each) ? 2 : 1), 0);

/** One line for each row, its cells under each other. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, width(cell))), []);
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Rows for a person, or one JSON text for a machine. */
export function printRows(rows: readonly Record<string, unknown>[], json: boolean | undefined): void {
  if (json) console.log(JSON.stringify(rows, null, 2));
  else for (const line of columns(rows.map((row) => Object.values(row).map((value) => String(value ?? ''))))) console.log(line);
}

/** One answer: its sentence for a person, itself for a machine. */
export const printOne = (answer: Record<string, unknown>, sentence: string, json: boolean | undefined): void =>
  console.log(json ? JSON.stringify(answer, null, 2) : sentence);
