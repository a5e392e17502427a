import { can } from '@tsunagi/access';
import type { readPersons } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { officeAround } from '../registry/presentTenant.js';
import type { PersonType } from './person.types.js';

type PersonRow = RowOf<typeof readPersons>;

/** What each action of the page asks of the policy table, for a row as it would be written. */
function availableActions(context: GatewayContext, row: PersonRow): string[] {
  const { actor } = context.signedIn;
  const own = { tenantId: row.tenantId, authorId: actor.staff };
  const may: Record<string, boolean> = {
    change: can(actor, 'change', 'Person', row),
    open_case: can(actor, 'create', 'SupportCase', own),
    write_record: can(actor, 'create', 'SupportRecord', own),
    create_task: can(actor, 'create', 'Task', own),
    record_consent: can(actor, 'create', 'Consent', own),
    refer: can(actor, 'draft', 'Referral', { ...own, officesVeiled: false }),
    // Of whoever hides already it is renewed, by those who may name readers (Protection.availableActions).
    protect: row.protectedSince === null && can(actor, 'protect', 'Person', row),
    read_access_log: can(actor, 'readAccessLog', 'Person', row),
  };
  return Object.keys(may).filter((action) => may[action]);
}

export const presentPerson = (context: GatewayContext, row: PersonRow): PersonType => ({
  id: context.seal('Person', row.personId),
  number: row.number,
  tenant: officeAround(context, row, row.tenantId),
  protectedSince: row.protectedSince,
  fromReferral: row.origin === 'referral',
  availableActions: availableActions(context, row),
  personId: row.personId,
  tenantId: row.tenantId,
  addressOpen: row.addressOpen,
});
