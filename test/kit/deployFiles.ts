import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './cli.js';

export const deployFile = (name: string): string => readFileSync(path.join(repository, 'deploy', name), 'utf8');

interface Example {
  /** Settings with the values that stand there; those to be filled in are empty. */
  settings: Record<string, string>;
  /** Every variable that is named, those that are commented out too. */
  named: string[];
}

/** An environment example, as an operator reads it. */
export function environmentExample(service: 'gateway' | 'worker' | 'operator'): Example {
  const lines = deployFile(`environment/${service}.env.example`).split('\n');
  const assignments = lines.flatMap((line) => [...line.matchAll(/^(#?)([A-Z_]+)=(.*)$/g)]);
  return {
    settings: Object.fromEntries(assignments.filter(([, off]) => !off).map(([, , name = '', value = '']) => [name, value])),
    named: assignments.map(([, , name = '']) => name),
  };
}
