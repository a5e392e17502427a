import type { Role } from '../../../gql/graphql.ts';
import { keepsEntries } from '../../hubEntry/keepsEntries.ts';
import { findsPersons } from '../../persons/findsPersons.ts';

/** Those who say what the region lacks. The server decides; here it decides only what is offered. */
export const raisesNeeds = (roles: readonly Role[]): boolean =>
  findsPersons(roles) || keepsEntries(roles) || roles.includes('CONFERENCE_SECRETARY');
