/** Rows that are walked along by j and k: `row` names the attribute of the row that holds its key, `goal` what takes the focus in it. */
interface Rows {
  row: string;
  goal: string;
}

export const rowOfFocus = (row: string): string | undefined => document.activeElement?.closest(`[${row}]`)?.getAttribute(row) ?? undefined;

/** To the next or the former row from `from`; to the first one where none is meant yet. */
export function walkRows({ row, goal }: Rows, step: 1 | -1, from: string | undefined): void {
  const all = [...document.querySelectorAll<HTMLElement>(goal)];
  const at = all.findIndex((each) => each.closest(`[${row}]`)?.getAttribute(row) === from);
  const next = from === undefined || at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next]?.focus();
}
