import type { Role } from '../../../gql/graphql.ts';

/** Those at the coordinator's who may read what organisations from outside write. */
export const takesLetters = (roles: readonly Role[]): boolean => roles.includes('TENANT_ADMIN') || roles.includes('HUB_EDITOR');
