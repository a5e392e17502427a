import type { Role } from '../../../gql/graphql.ts';
import { keepsEntries } from '../../hubEntry/keepsEntries.ts';

const leading: readonly Role[] = ['SUPERVISOR', 'CHIEF_CONSULTATION_SUPPORTER', 'CONFERENCE_SECRETARY'];

/** Those who keep the office of a working group. The server decides; here it decides only what is offered. */
export const keepsGroups = (roles: readonly Role[]): boolean => keepsEntries(roles) || roles.some((role) => leading.includes(role));
