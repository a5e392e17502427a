import type { Laid } from './database.ts';
import { goalsTable } from './goal.ts';
import { few, type Grown, growthByStep, growthTable, officeTable } from './growing.ts';
import { filled, grown } from './growthGoals.ts';
import { missedGoals } from './missed.ts';
import { short } from './numbers.ts';
import { machine, today } from './report.ts';

const thinWords = `The country of many rows is laid thin. Everything that an inbox reads is whole in all of its regions: the lines of the mailboxes with their
labels and marks, the referrals, the people and the links between their records, so that their tables and indexes have the size
and the depth that they would have. Of the referrals outside the first region nothing else is laid: no line of the ledger, no event, no
piece of a name by which a label is found, no notice, and neither they nor their people name who else may read them. So only
the inbox is told of here; a referral, a person or a search would be flattered.`;

/** How an inbox grows with a country that is too large to be measured by everything else. */
export function growthReport(findings: Grown, laid: Laid): string {
  const { options, size, commit } = findings;
  const goals = [...grown(findings), ...filled(findings)];
  return `# Growth to ${options.rows.toLocaleString('en')} rows, ${today()}

${size.regions * size.tenants} organisations in ${size.regions} regions, ${few} and ${options.rows.toLocaleString('en')} rows in their mailboxes. Commit ${commit}. ${machine()}; PostgreSQL 18.
The many took ${short(laid.bytes / 1e9)} GB of disk and ${Math.round(laid.seconds / 60)} minutes to lay.

${goalsTable(goals)}

${missedGoals(goals)}

${size.thin ? `${thinWords}\n` : ''}
Both countries have the same organisations, staff, people and hub; in the one of ${few} rows only the first region has anything in its mailboxes.

${growthTable(findings)}

Where the pages of an inbox come from, by the steps of its plans:

${growthByStep(findings, 'inbox')}

And of the inbox as the console asks for it:

${growthByStep(findings, 'desk')}

One office's own inbox, all of it open, in the country of ${few} rows: the others stay as they are and this one grows.

${officeTable(findings)}
`;
}
