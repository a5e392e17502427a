import { DomainError, type ErrorCode, wordsFor } from '@tsunagi/access';
import { CommanderError } from 'commander';
import { misuse } from './speech.js';

/** Why the operator's wish cannot be done, and what to do; printed without a stack. */
export class Refusal extends Error {}

/** What the shell is told: refused with a reason, not understood, or our own fault (sysexits.h). */
const exit = { refused: 1, misused: 2, broken: 70 } as const;

function inWords(code: ErrorCode, facts: object): string {
  const { title, whatToDo } = wordsFor(code, 'ja', { ...facts });
  return `${title}${whatToDo}`;
}

/** `displayName` of a command is `--display-name` on the command line. */
const optionOf = (field: string): string => `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The field the person has to mend, one each line, under the option that gave it. */
function refusedFields({ details }: DomainError): Record<string, string> {
  const fields = (details.fields ?? {}) as Record<string, ErrorCode>;
  const facts = (details.facts ?? {}) as Record<string, object>;
  return Object.fromEntries(
    Object.entries(fields).map(([field, code]) => [optionOf(field), inWords(code, { ...details, ...facts[field] })]),
  );
}

function refused(error: DomainError | Refusal): { code: string; message: string; fields?: Record<string, string> } {
  if (error instanceof Refusal) return { code: 'REFUSED', message: error.message };
  const fields = refusedFields(error);
  if (Object.keys(fields).length === 0) return { code: error.code, message: inWords(error.code, error.details) };
  return { code: error.code, message: '入力を確かめて、もう一度実行してください。何も変わっていません。', fields };
}

function print(answer: ReturnType<typeof refused>, json: boolean): void {
  if (json) console.error(JSON.stringify(answer));
  else
    console.error([answer.message, ...Object.entries(answer.fields ?? {}).map(([option, words]) => `  ${option}： ${words}`)].join('\n'));
}

/** The one place where an error of a command ends: its words on stderr (as JSON where that was wished), and the exit code. */
export function tell(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) {
    const message = misuse(error);
    if (message) print({ code: 'USAGE', message }, json);
    return message ? exit.misused : error.exitCode;
  }
  if (error instanceof DomainError || error instanceof Refusal) {
    print(refused(error), json);
    return exit.refused;
  }
  console.error(error);
  return exit.broken;
}
