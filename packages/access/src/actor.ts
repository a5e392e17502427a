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

/** Stands where a member of staff would: nobody has this key. */
export const nobody = '00000000-0000-0000-0000-000000000000';

const unattended =
  (role: Role) =>
  (region: number, tenant: string): Actor => ({ region, tenant, staff: nobody, membership: null, unit: null, roles: new Set([role]) });

/** The worker, acting for one tenant with only what the policy table lists for `system`. */
export const systemActor = unattended('system');

/** Who runs the installation, at the machine itself (the CLI): for one tenant, with only what is listed for `operator`. */
export const operatorActor = unattended('operator');
