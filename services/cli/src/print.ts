/** Lines of aligned columns: full-width characters count twice. */
const width = (text: string): number => [...text].reduce((sum, each) => sum + (/[\u1100-\uffdc]/.test(each) ? 2 : 1), 0);

/** Rows for a person, or one JSON text for a machine. */
export function printRows(rows: readonly Record<string, unknown>[], json: boolean | undefined): void {
  if (json) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const texts = rows.map((row) => Object.values(row).map((value) => String(value ?? '')));
  const widths = texts.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, width(cell))), []);
  for (const row of texts)
    console.log(
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    );
}

/** One answer: its sentence for a person, itself for a machine. */
export const printOne = (answer: Record<string, unknown>, sentence: string, json: boolean | undefined): void =>
  console.log(json ? JSON.stringify(answer, null, 2) : sentence);
