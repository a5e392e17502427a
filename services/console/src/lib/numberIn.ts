/** A whole number as it is typed, in any width and with commas; null where nothing stands, undefined where it is none. */
export function numberIn(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[,円人歳\s]/g, '');
  if (plain === '') return null;
  return /^\d+$/.test(plain) ? Number(plain) : undefined;
}
