import type { Role } from './roles.js';

/** Who is acting, for which organisation. One membership at a time: a person with two acts for one of them. */
export interface Actor {
  readonly region: number;
  readonly tenant: string;
  readonly staff: string;
  readonly membership: string | null;
  readonly unit: string | null;
  readonly roles: ReadonlySet<Role>;
}

/** The parts of an actor that conditions may speak of; also filled with placeholders to compile SQL once. */
export interface Who {
  tenant: string;
  staff: string;
  unit: string | null;
}

export const hasRole = (actor: Actor, ...any: Role[]): boolean => any.some((role) => actor.roles.has(role));

/** The worker, acting for one tenant with only what the policy table lists for `system`. */
export const systemActor = (region: number, tenant: string): Actor => ({
  region,
  tenant,
  staff: '00000000-0000-0000-0000-000000000000',
  membership: null,
  unit: null,
  roles: new Set<Role>(['system']),
});
