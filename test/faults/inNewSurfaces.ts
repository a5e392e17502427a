import { type Fault, inDatabase, inSource } from './Fault.js';

const open = (table: string) => `create policy careless on ${table} for select using (region_id = asker_region())`;

/** Rows of what came last: each of them belongs to one office and is shown to those it was laid before. */
export const faultsInNewTables: Fault[] = [
  inDatabase('pictures of drafts across', 'The region is served the pictures of what nobody has published', open('hub_photo')),
  inDatabase('applications across', 'Every office reads who wants to take part, and with what', open('partner_application')),
  inDatabase('wishes for more across', 'A third office reads that one asks another for more of somebody', open('share_request')),
  inDatabase('lists across', 'Every office reads the lists that another brings into the hub', open('hub_import_row')),
];

export const faultsInNewSurfaces: Fault[] = [
  inSource(
    'a list from anybody',
    'Whoever is signed in brings lists into the hub',
    'access/policies/hubPolicy.js',
    "policyOf('HubImport', '取り込み', 'Import')\n        .allow(['read', 'create', 'change'], { to: hubRoles, where: ['own'] })",
    "policyOf('HubImport', '取り込み', 'Import')\n        .allow(['read', 'create', 'change'], { to: 'everyone', where: ['own'] })",
  ),
  inSource(
    'the flag on one record only',
    'Linked records of other offices go on showing the address',
    'casework/protection/protectPerson.js',
    'for (const each of records)\n        await layMeasure',
    'for (const each of records.slice(0, 1))\n        await layMeasure',
  ),
  inSource(
    'sessions that outlive the account',
    'An account is disabled and whoever is signed in by it stays there',
    'casework/staff/disableStaff.js',
    "await endSessionsOf(tx, staffId, 'account_disabled');",
    '',
  ),
  inSource(
    'wrong isolation',
    'A transaction goes on with what it read before another one was committed',
    'database/write/transaction.js',
    '{ isolationLevel: IsolationLevel.REPEATABLE_READ }',
    '{ isolationLevel: IsolationLevel.READ_COMMITTED }',
  ),
];
