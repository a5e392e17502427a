import type { StaffRole } from '@tsunagi/access';
import type { GatewayContext } from '../../graphql/context.js';
import { presentUnit } from '../registry/presentTenant.js';
import type { UnitType } from '../registry/registry.types.js';
import type { ColleagueEntryType, InvitationType, StaffEntryType } from './staff.types.js';

interface Terms {
  displayName: string;
  displayKana: string;
  jobTitle: string;
  unitId: string | null;
  roles: StaffRole[];
  validFrom: string;
  validUntil: string | null;
}

const presentTerms = (context: GatewayContext, row: Terms) => {
  const unit = context.house.registry.unit(row.unitId);
  return {
    displayName: row.displayName,
    displayKana: row.displayKana,
    jobTitle: row.jobTitle,
    unit: (unit && presentUnit(context, unit)) as UnitType | null,
    roles: row.roles,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
  };
};

interface StaffRow extends Terms {
  membershipId: string;
  staffId: string;
  version: number;
  login: string | null;
  ownAccount: boolean;
  disabledAt: Date | null;
  endedAt: Date | null;
  lastSignInAt: Date | null;
}

export const presentStaff = (context: GatewayContext, row: StaffRow): StaffEntryType => ({
  ...presentTerms(context, row),
  id: context.seal('Membership', row.membershipId),
  staffId: context.seal('Staff', row.staffId),
  version: row.version,
  login: row.login,
  ownAccount: row.ownAccount,
  disabled: row.ownAccount ? row.disabledAt !== null : null,
  endedAt: row.endedAt,
  lastSignInAt: row.lastSignInAt,
});

export const presentColleague = (
  context: GatewayContext,
  row: Pick<StaffRow, 'staffId' | 'displayName' | 'jobTitle' | 'unitId'>,
): ColleagueEntryType => {
  const unit = context.house.registry.unit(row.unitId);
  return {
    id: context.seal('Staff', row.staffId),
    displayName: row.displayName,
    jobTitle: row.jobTitle,
    unit: unit && presentUnit(context, unit),
  };
};

interface InvitationRow extends Terms {
  invitationId: string;
  login: string;
  createdAt: Date;
  expiresAt: Date;
}

export const presentInvitation = (context: GatewayContext, row: InvitationRow): InvitationType => ({
  ...presentTerms(context, row),
  id: context.seal('Invitation', row.invitationId),
  login: row.login,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
});
