import { parseArgs } from 'node:util';

export interface Options {
  rows: number;
  rounds: number;
  seconds: number;
  fresh: boolean;
  /** Names of the operations; empty for all. */
  only: string[];
  /** Where the result is written; null prints it only. */
  write: boolean;
  /** Nothing is measured: it is only seen that all answer alike. */
  compare: boolean;
}

export const usage = `pnpm bench [options]
  --rows 1000000     rows in the mailboxes of the country (more than 2000000 are laid thin, and only how an inbox grows is measured; 10000000 want forty gigabytes of disk)
  --rounds 7         rounds; every contestant has its turn in each
  --seconds 3        of one turn
  --only inbox,…     inbox, desk, referral, person, search, hub, accept
  --fresh            lay the country anew instead of taking the one of the last run
  --compare          measure nothing, only see that all answer alike
  --no-write         print the result and leave results/ alone`;

export function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      rows: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      fresh: { type: 'boolean', default: false },
      write: { type: 'boolean', default: true },
      compare: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    rows: Number(values.rows),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    only: values.only.split(',').filter(Boolean),
    fresh: values.fresh,
    write: values.write,
    compare: values.compare,
  };
}
