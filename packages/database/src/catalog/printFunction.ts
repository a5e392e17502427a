import { quoted } from './quoted.js';

interface FunctionRow {
  name: string;
  definition: string;
  owner: string;
  arguments: string;
  comment: string | null;
  executors: string[];
}

/** One function with who owns it (that is whose rights a definer function has) and who may call it. */
export function printFunction(row: FunctionRow): string {
  const self = `function ${row.name}(${row.arguments})`;
  return [
    `${row.definition.trimEnd()};`,
    `alter ${self} owner to ${row.owner};`,
    row.executors.includes('public') ? null : `revoke all on ${self} from public;`,
    row.executors.length > 0 ? `grant execute on ${self} to ${row.executors.join(', ')};` : null,
    row.comment ? `comment on ${self} is ${quoted(row.comment)};` : null,
  ]
    .filter(Boolean)
    .join('\n');
}
