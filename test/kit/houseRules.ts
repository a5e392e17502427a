import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { staffRoles } from '@tsunagi/access';

/** The root of the clone. */
const house = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root of the clone. */
  file: string;
  text: string;
}

export const sources = (pattern: string): Source[] =>
  globSync(pattern, { cwd: house, exclude: (name) => /node_modules|^dist$/.test(name) }).map((file) => ({
    file,
    text: readFileSync(path.join(house, file), 'utf8'),
  }));

const asks = /\bauthorize(New|Both|Asker)?\(|\bcan\(/;

/** The body of `function name` or `const name = …` in this text, as far as the next thing that stands at the margin. */
const bodyOf = (name: string, text: string): string => {
  const start = text.search(new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm'));
  if (start < 0) return '';
  const rest = text.slice(start + 1);
  const end = rest.search(/^(export|const|function|async function|\/\*\*)/m);
  return end < 0 ? rest : rest.slice(0, end);
};

const called = /\b([a-z]\w+)\(/g;

/**
 * A command asks the policy table, itself or through what it loads with; or says @systemOnly with the reason.
 * `all` are the sources among which that is looked for.
 */
export function authorizes({ text }: Source, all: readonly Source[]): boolean {
  if (asks.test(text) || text.includes('@systemOnly')) return true;
  const names = [...text.matchAll(called)].map(([, name = '']) => name);
  return names.some((name) => all.some((other) => asks.test(bodyOf(name, other.text))));
}

/** `command` itself runs whatever it is given. */
export const isCommand = ({ file, text }: Source): boolean => /\bcommand(Once)?\(desk\b/.test(text) && !file.endsWith('/desk/command.ts');

/** What the process was started with is read where it is given meaning, and nowhere else. */
export const readsEnvironment = ({ text }: Source): boolean =>
  text.replaceAll('readEnvironment(process.env)', '').replaceAll('...process.env', '').includes('process.env');

/** A statement in a text literal. */
export const holdsSql = ({ text }: Source): boolean =>
  /['"`]\s*(select\s|insert into\s|update \w+ set\s|delete from\s|with \w+ as)/i.test(text);

const role = new RegExp(`['"\`](${staffRoles.join('|')})['"\`]`, 'i');

/** A role of the trade by its code. */
export const namesRole = ({ text }: Source): boolean => role.test(text);
