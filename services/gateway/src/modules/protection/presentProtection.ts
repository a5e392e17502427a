import { can } from '@tsunagi/access';
import type { listNamedOfPersons, listProtectionsOfPersons, readGlassBreak } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import type { PersonType } from '../person/person.types.js';
import { officeAround, signedAround, tenantOf } from '../registry/presentTenant.js';
import { type GlassBreakType, type ProtectionType } from './protection.types.js';

type Measure = RowOf<typeof listProtectionsOfPersons>;
type Named = RowOf<typeof listNamedOfPersons>;

/** What the page may offer: who is named decides beside those who stand above, and nobody confirms their own request. */
function availableActions(context: GatewayContext, person: PersonType, own: Measure | undefined, named: readonly Named[]): string[] {
  const { actor } = context.signedIn;
  const row = { tenantId: person.tenantId };
  const isNamed = named.some((each) => each.toStaffId === actor.staff && each.origin !== 'glass');
  const confirms = can(actor, 'release', 'Protection', row);
  const asked = own?.releaseAskedAt != null;
  const askedByViewer = own?.releaseAskedBy === actor.staff;
  const names = isNamed || can(actor, 'nameReaders', 'Protection', row);
  const may: Record<string, boolean> = {
    name_readers: names,
    // Also where only another organisation has set one: a measure of the own office stands when that one is lifted.
    renew: names && can(actor, 'protect', 'Person', row),
    ask_release: own !== undefined && !asked && can(actor, 'askRelease', 'Protection', row),
    confirm_release: asked && !askedByViewer && confirms,
    refuse_release: asked && (askedByViewer || confirms),
    break_glass: !person.addressOpen && can(actor, 'breakGlass', 'Person', row),
  };
  return Object.keys(may).filter((action) => may[action]);
}

/** The measures that cover a person as one thing: the earliest, and of the own office where it has one. */
export function presentProtection(
  context: GatewayContext,
  person: PersonType,
  measures: readonly Measure[],
  named: readonly Named[],
): ProtectionType | null {
  const [first] = measures;
  if (!first) return null;
  const own = measures.find((each) => each.originTenantId === each.tenantId);
  return {
    since: first.since,
    until: (own ?? first).until,
    setHere: own !== undefined,
    openToViewer: person.addressOpen,
    readers: named.map((each) => ({
      staff: { id: context.seal('Staff', each.toStaffId as string), displayName: each.staffName ?? '' },
      until: each.origin === 'glass' ? each.until : null,
    })),
    releaseRequest: own?.releaseAskedAt ? { askedBy: own.askerName, askedAt: own.releaseAskedAt, reason: own.releaseReason ?? '' } : null,
    availableActions: availableActions(context, person, own, named),
  };
}

export const presentGlassBreak = (context: GatewayContext, row: RowOf<typeof readGlassBreak>): GlassBreakType => ({
  id: context.seal('GlassBreak', row.glassId),
  number: row.number,
  tenant: officeAround(context, row, row.tenantId),
  who: signedAround(context, row, { tenantId: row.tenantId, name: row.staffName, label: row.staffLabel }),
  reason: row.reason,
  at: row.at,
  until: row.until,
  reviewer: tenantOf(context, row.reviewerTenantId),
  dueOn: row.reviewDueOn,
  canJudge: row.judgedAt === null && can(context.signedIn.actor, 'judge', 'GlassBreak', row),
  judgement: row.judgement,
  judgementNote: row.judgementNote,
  judgedAt: row.judgedAt,
  judgedBy: row.judgedByLabel,
});
