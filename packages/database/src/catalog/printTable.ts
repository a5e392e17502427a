import { quoted } from './quoted.js';

interface Of {
  oid: number;
}
interface TableRow extends Of {
  name: string;
  owner: string;
  comment: string | null;
  secured: boolean;
  forced: boolean;
}
interface ColumnRow extends Of {
  name: string;
  type: string;
  required: boolean;
  generated: boolean;
  default_value: string | null;
  collation: string | null;
  comment: string | null;
}
interface DefinitionRow extends Of {
  definition: string;
}
interface PolicyRow extends Of {
  name: string;
  permissive: boolean;
  command: string;
  roles: string[];
  visible: string | null;
  writable: string | null;
  comment: string | null;
}
interface GrantRow extends Of {
  grantee: string;
  privilege: string;
  columns: string[];
}
export interface Details {
  columns: ColumnRow[];
  constraints: (DefinitionRow & { name: string })[];
  indexes: DefinitionRow[];
  triggers: DefinitionRow[];
  policies: PolicyRow[];
  grants: GrantRow[];
}

const printColumn = (column: ColumnRow): string =>
  [
    column.name,
    column.type,
    column.collation && `collate ${column.collation}`,
    column.required && 'not null',
    column.default_value && (column.generated ? `generated always as (${column.default_value}) stored` : `default ${column.default_value}`),
  ]
    .filter(Boolean)
    .join(' ');

const inParentheses = (expression: string): string => (expression.startsWith('(') ? expression : `(${expression})`);

const printPolicy = (table: string, policy: PolicyRow): string =>
  [
    `create policy ${policy.name} on ${table}${policy.permissive ? '' : ' as restrictive'} for ${policy.command} to ${policy.roles.join(', ')}`,
    policy.visible && `  using ${inParentheses(policy.visible)}`,
    policy.writable && `  with check ${inParentheses(policy.writable)}`,
  ]
    .filter(Boolean)
    .join('\n')
    .concat(';');

const printGrants = (table: string, grants: GrantRow[]): string[] => {
  const right = (grant: GrantRow) => (grant.columns.length > 0 ? `${grant.privilege} (${grant.columns.join(', ')})` : grant.privilege);
  const byGrantee = Map.groupBy(grants, (grant) => grant.grantee);
  return [...byGrantee].map(([grantee, rights]) => `grant ${rights.map(right).join(', ')} on ${table} to ${grantee};`);
};

/** One table with everything that decides who sees what of it. */
export function printTable(table: TableRow, details: Details): string {
  const its = <Row extends Of>(rows: Row[]): Row[] => rows.filter((row) => row.oid === table.oid);
  const { name } = table;
  const columns = its(details.columns);
  const policies = its(details.policies);
  const body = [...columns.map(printColumn), ...its(details.constraints).map((each) => `constraint ${each.name} ${each.definition}`)];
  return [
    `create table ${name} (\n${body.map((line) => `  ${line}`).join(',\n')}\n);`,
    `alter table ${name} owner to ${table.owner};`,
    ...(table.comment ? [`comment on table ${name} is ${quoted(table.comment)};`] : []),
    ...columns.flatMap((each) => (each.comment ? [`comment on column ${name}.${each.name} is ${quoted(each.comment)};`] : [])),
    ...its(details.indexes).map((each) => `${each.definition.replaceAll(' public.', ' ')};`),
    ...its(details.triggers).map((each) => `${each.definition};`),
    ...(table.secured ? [`alter table ${name} enable row level security;`] : []),
    ...(table.forced ? [`alter table ${name} force row level security;`] : []),
    ...policies.map((each) => printPolicy(name, each)),
    ...policies.flatMap((each) => (each.comment ? [`comment on policy ${each.name} on ${name} is ${quoted(each.comment)};`] : [])),
    ...printGrants(name, its(details.grants)),
  ].join('\n');
}
