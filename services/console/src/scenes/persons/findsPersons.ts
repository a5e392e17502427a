import type { Role } from '../../gql/graphql.ts';

/** Those who hold records of people. The server decides what they see; here it decides only what is offered. */
export const personRoles: readonly Role[] = [
  'SUPERVISOR',
  'CASEWORKER',
  'INTAKE',
  'EMPLOYMENT_SUPPORTER',
  'INDEPENDENT_LIVING_SUPPORTER',
  'CONSULTATION_SUPPORTER',
  'CHIEF_CONSULTATION_SUPPORTER',
];

export const findsPersons = (roles: readonly Role[]): boolean => roles.some((role) => personRoles.includes(role));
