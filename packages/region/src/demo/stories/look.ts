import { type FieldGroup, fieldGroups } from '@tsunagi/access';
import type { AccessPurpose } from '@tsunagi/casework';
import type { Moment } from '../world/Moment.js';

export interface Looked {
  personId: string;
  ownerTenantId: string;
  groups: readonly FieldGroup[];
  operation: 'PersonPage' | 'ReferralPage';
  purpose: AccessPurpose;
}

/** だれが見たか: somebody opened a page that told these groups about a person. Written down when the stories are over. */
export function look(at: Moment, by: string, { groups, operation, purpose, ...whom }: Looked): void {
  const { actor, actorLabel, requestId } = at.desk(by);
  const told = groups.map((group) => ({ ...whom, subject: fieldGroups[group].subject, fieldGroup: group }));
  at.stage.looks.push({ actor, actorLabel, requestId, at: at.now, action: 'read', operation, purpose, told });
}
