import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { Consents } from './Consents.tsx';
import { Disclosures } from './Disclosures.tsx';
import { Links } from './Links.tsx';

/** What the person agreed to, who reads what until when, and which other offices keep a record. */
export function SharingTab({ person }: { person: PersonWholeFragment }) {
  return (
    <div className="flex flex-col gap-5">
      <Consents person={person} />
      <Disclosures person={person} />
      <Links person={person} />
    </div>
  );
}
