import type pg from 'pg';

/** Each calls `fired` where it is taken for more than a text; the last ones ask a machine that nobody has. */
const kernels = [
  '<script>fired(1)</script>',
  '<img src=x onerror=fired(1)>',
  '"><svg onload=fired(1)>',
  "'><iframe srcdoc='<script>parent.fired(1)</script>'>",
  '</title></textarea></style></script><script>fired(1)</script>',
  '<details open ontoggle=fired(1)>',
  '<a href="javascript:fired(1)">fired</a>',
  '[fired](javascript:fired(1))',
  '![fired](https://evil.invalid/fired.png)',
  '{{constructor.constructor("fired(1)")()}}',
  '<p>$' + '{fired(1)}',
  '<math><mi//xlink:href="data:x,<script>fired(1)</script>">',
  '<base href="https://evil.invalid/">fired',
  '<form action="https://evil.invalid/"><input name=fired>',
  '<style>@import"https://evil.invalid/fired.css";</style>',
  '<link rel=stylesheet href=https://evil.invalid/fired.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/fired">',
  '<object data=https://evil.invalid/fired></object>',
  '<video><source onerror=fired(1)></video>',
  '<input autofocus onfocus=fired(1)>',
  // What a sentence would take for an element of its own.
  '<0>fired甲</0><b>',
];
const dresses: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<(\w+)/g, (_all, name: string) => `<${name.toUpperCase()}`),
  (text) => text.replace(/ (on\w+)=/g, '/$1='),
  (text) => text.replace(/</g, '\u00adfired<'),
];
/** Texts that would be programs if a page took them for more than texts. */
export const payloads = [...new Set(kernels.flatMap((text) => dresses.map((dress) => dress(text))))];

/** Free text is what holds Japanese: codes, keys and numbers are left alone, and so is what a person is found by. */
const isWords = /[\u3040-\u30ff\u4e00-\u9fff]/;
const isAddress = /^https?:\/\//;
const leftAlone = /number|prefix|kana|login|_hash|label_key|rrule|code$/;

const added = (value: unknown, next: () => string): unknown => {
  if (typeof value === 'string') return isAddress.test(value) ? 'javascript:fired(1)' : isWords.test(value) ? value + next() : value;
  if (Array.isArray(value)) return value.map((each) => added(each, next));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, leftAlone.test(name) ? each : added(each, next)]));
  return value;
};

/** Adds a payload to every free text that lies in the database, past every check of the program: as if one had failed long ago. */
export async function soak(see: Pick<pg.Pool, 'query'>): Promise<{ texts: number; columns: number }> {
  const { rows: columns } = await see.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'jsonb') and table_name not in ('schema_migration', 'audit_event', 'access_log', 'access_seal')`,
  );
  let [texts, soaked, at] = [0, 0, 0];
  for (const { table, column, type } of columns.filter((each) => !leftAlone.test(each.column))) {
    const { rows } = await see.query(`select ctid::text as place, ${column} as value from ${table} where ${column} is not null limit 400`);
    let some = false;
    for (const { place, value } of rows) {
      const changed = added(value, () => ` ${payloads[at++ % payloads.length]}`);
      if (JSON.stringify(changed) === JSON.stringify(value)) continue;
      // Where a check of the database refuses it, it cannot lie there.
      const done = await see
        .query(`update ${table} set ${column} = $2 where ctid = $1::tid`, [place, type === 'jsonb' ? JSON.stringify(changed) : changed])
        .catch(() => null);
      if (done?.rowCount) texts++;
      some ||= !!done?.rowCount;
    }
    if (some) soaked++;
  }
  return { texts, columns: soaked };
}
