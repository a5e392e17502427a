/** How `pg` writes a value for PostgreSQL. Part of the package, but not of its types. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): string | Buffer | null };
  export default utils;
}
