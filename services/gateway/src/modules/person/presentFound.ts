import type { findPersons } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import type { PersonType } from './person.types.js';
import { presentPerson } from './presentPerson.js';

type FoundRow = Omit<RowOf<typeof findPersons>, 'place'>;

/** A person of a list, with the name that came along: the field below finds it there and asks for nothing again. */
export function presentFound(context: GatewayContext, row: FoundRow): PersonType {
  const { identityVersion, familyName, givenName, familyKana, givenKana } = row;
  const identity = familyName !== null && { ...row, version: identityVersion, familyName, givenName, familyKana, givenKana };
  context.loaders.persons.prime(row.personId, row);
  context.loaders.group('identity').prime(row.personId, identity ? [identity as never] : []);
  return presentPerson(context, row);
}
