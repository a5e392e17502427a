import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

/** An operation with the fragments of its file, as the console asks it: `scenes/inbox/inbox.graphql`, `Inbox`. */
export function consoleOperation(file: string, name: string): string {
  const text = readFileSync(new URL(`../../services/console/src/${file}`, import.meta.url), 'utf8');
  const operation = separateOperations(parse(text))[name];
  if (!operation) throw new Error(`The console asks no ${name} in ${file}.`);
  return print(operation);
}
