import type { Role } from '../../gql/graphql.ts';

/** Those who call conferences and keep their office. The server decides; here it decides only what is offered. */
const convening: readonly Role[] = ['CONFERENCE_SECRETARY', 'SUPERVISOR', 'CHIEF_CONSULTATION_SUPPORTER'];

export const convenes = (roles: readonly Role[]): boolean => roles.some((role) => convening.includes(role));
