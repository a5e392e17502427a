import type { Role } from '../../gql/graphql.ts';

const keeping: readonly Role[] = ['HUB_EDITOR', 'PARTNER_COORDINATOR', 'TENANT_ADMIN'];

/** Those who write the entries of their office. The server decides; here it decides only what is offered. */
export const keepsEntries = (roles: readonly Role[]): boolean => roles.some((role) => keeping.includes(role));
