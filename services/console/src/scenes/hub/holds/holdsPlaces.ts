import type { Role } from '../../../gql/graphql.ts';
import { keepsEntries } from '../../hubEntry/keepsEntries.ts';
import { findsPersons } from '../../persons/findsPersons.ts';

/** Those who put places aside for their organisation. The server decides; here it decides only what is offered. */
export const holdsPlaces = (roles: readonly Role[]): boolean => findsPersons(roles) || keepsEntries(roles);
