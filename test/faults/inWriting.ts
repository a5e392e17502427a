import { type Fault, inDatabase } from './Fault.js';

/** Whoever sits in a meeting reads what is noted there, and with this policy rewrites it as well. */
export const tooWide = `create policy careless on conference_note for update
  using (region_id = asker_region() and is_named(people, asker_acting(), asker_staff()))
  with check (region_id = asker_region() and is_named(people, asker_acting(), asker_staff()))`;

/** What a policy for writing could get wrong. */
export const faultsInWriting: Fault[] = [
  inDatabase('a member rewrites the record', 'The policy for changing is as wide as the one for reading', tooWide),
  inDatabase(
    'an insert into another office',
    'A row is accepted for whichever office it names',
    `create policy careless on task for insert with check (region_id = asker_region())`,
  ),
];
