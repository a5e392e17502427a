import { type Actor, type FieldGroup, fieldGroupNames } from '@tsunagi/access';
import { type Packet, type PreviewStage, withheldGroups } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { presentCaseGroup, presentHousehold, presentMember, presentRecord } from '../case/presentCase.js';
import { nobodyHides, tenantOf } from '../registry/presentTenant.js';
import { type PreviewedPerson, type PreviewedReferral, ReferralPreview } from './preview.types.js';

const grantedGroups = ({ grants }: Packet): FieldGroup[] => {
  const groups = new Set(grants.flatMap((line) => line.fieldGroups));
  return fieldGroupNames.filter((group) => groups.has(group));
};

const presentReferral = (context: GatewayContext, row: NonNullable<Packet['referral']>): PreviewedReferral => ({
  number: row.number,
  kind: row.kind,
  urgent: row.urgent,
  sender: tenantOf(context, row.tenantId),
  needs: row.needs,
  summary: row.summary,
  request: row.request,
  replyDueOn: row.replyDueOn,
  basis: row.basis,
});

function presentPerson(context: GatewayContext, packet: Packet, row: NonNullable<Packet['person']>): PreviewedPerson {
  const { groups, records } = packet;
  const ofCase = <Row extends { caseId: string }>(rows: Row[]): Row | null => (rows[0] ? presentCaseGroup(context, rows[0]) : null);
  const [household] = groups.household;
  return {
    number: row.number,
    protectedSince: row.protectedSince,
    identity: groups.identity[0] ?? null,
    contact: groups.contact[0] ?? null,
    address: groups.address[0] ?? null,
    household: household ? presentHousehold(context, household) : null,
    householdMembers: groups.householdMembers.map((member) => presentMember(context, member)),
    benefit: ofCase(groups.benefit),
    money: ofCase(groups.money),
    health: ofCase(groups.health),
    work: ofCase(groups.work),
    safety: ofCase(groups.safety),
    // To another office the author is office and role, and nobody there may correct the record.
    records: records.map((each) => ({
      ...presentRecord(context, nobodyHides, { ...each, authorNow: null, attachments: [] }),
      viewerCanChange: false,
    })),
    fieldGroups: grantedGroups(packet),
  };
}

/** A preview as the API shows it, built from nothing but what was seen with the receiver's eyes. */
export function presentPreview(
  context: GatewayContext,
  packet: Packet & { receiverTenantId: string },
  stage: PreviewStage,
): ReferralPreview {
  const receiver: Actor = { ...context.signedIn.actor, tenant: packet.receiverTenantId };
  return Object.assign(new ReferralPreview(), {
    // Whoever previews has chosen it. Whether it is veiled from the receiver's eyes would tell that it knows the person.
    receiver: tenantOf(context, packet.receiverTenantId),
    stage,
    referral: packet.referral && presentReferral(context, packet.referral),
    person: packet.person && presentPerson(context, packet, packet.person),
    withheld: packet.person
      ? withheldGroups(receiver, packet.person, grantedGroups(packet)).map((each) => ({
          ...each,
        }))
      : [],
  });
}
