import { accept } from './accept.ts';
import { desk } from './desk.ts';
import { hub } from './hub.ts';
import { inbox } from './inbox.ts';
import type { Operation, Setting } from './operation.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';
import { search } from './search.ts';

const all = { inbox, desk, referral, person, search, hub, accept };

/** The operations of these names, or all, asked of a country of this size. */
export function operationsOf(setting: Setting, only: string[]): Operation[] {
  const unknown = only.filter((name) => !(name in all));
  if (unknown.length > 0) throw new Error(`There is no operation ${unknown.join(', ')}.`);
  return Object.entries(all)
    .filter(([name]) => only.length === 0 || only.includes(name))
    .map(([, operation]) => operation(setting));
}
