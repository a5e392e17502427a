import { dutiesOf, isOnlyPartner, rolesOf, type StaffRole } from '@tsunagi/access';
import type { GatewayContext } from '../../graphql/context.js';
import { presentUnit, tenantOf } from '../registry/presentTenant.js';
import type { UnitType } from '../registry/registry.types.js';
import type { SessionType, ViewerMembershipType, ViewerSessionType, ViewerType } from './session.types.js';

const unitOf = (context: GatewayContext, unitId: string | null): UnitType | null => {
  const unit = context.house.registry.unit(unitId);
  return unit && presentUnit(context, unit);
};

/** The one who is signed in, as they see themselves. */
export function presentViewer(context: GatewayContext): ViewerType {
  const { actor, actorLabel, displayName } = context.signedIn;
  const tenant = tenantOf(context, actor.tenant);
  return {
    id: context.seal('Staff', actor.staff),
    displayName,
    label: actorLabel,
    tenant,
    unit: unitOf(context, actor.unit),
    roles: [...actor.roles] as StaffRole[],
    duties: dutiesOf(actor),
    lightPages: isOnlyPartner(actor.roles),
    officeRoles: rolesOf(tenant.kind),
    demo: context.gate.demo,
  };
}

interface MembershipRow {
  membershipId: string;
  tenantId: string;
  unitId: string | null;
  jobTitle: string;
  roles: StaffRole[];
}

export const presentMembership = (context: GatewayContext, row: MembershipRow): ViewerMembershipType => ({
  id: context.seal('Membership', row.membershipId),
  tenant: tenantOf(context, row.tenantId),
  unit: unitOf(context, row.unitId),
  jobTitle: row.jobTitle,
  roles: row.roles,
  current: row.membershipId === context.signedIn.actor.membership,
});

interface SessionRow {
  sessionId: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  idleUntil: Date;
  expiresAt: Date;
}

export const presentSession = (context: GatewayContext, row: SessionRow): SessionType => ({
  id: context.seal('Session', row.sessionId),
  device: row.device,
  createdAt: row.createdAt,
  lastSeenAt: row.lastSeenAt,
  current: row.sessionId === context.signedIn.sessionId,
});

/** The session that asks, among one's own. */
export function presentViewerSession(context: GatewayContext, rows: readonly SessionRow[]): ViewerSessionType | null {
  const row = rows.find((each) => each.sessionId === context.signedIn.sessionId);
  return row ? { id: context.seal('Session', row.sessionId), idleUntil: row.idleUntil, expiresAt: row.expiresAt } : null;
}
