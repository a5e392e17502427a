import { authorize, ConflictError, type FieldGroup, fieldGroupNames, nobody, type Role } from '@tsunagi/access';
import { type Look, type ReadConnections, type Reading, rehearse } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { variantOf } from '../desk/mayRead.js';
import { type Opening, rehearseOpenings } from '../disclosure/index.js';
import { Tenant } from '../tenancy/Tenant.js';
import { findReferral } from './getReferral.js';
import { lookAtPacket, type Packet } from './lookAtPacket.js';
import { onArrival, onceAccepted, packetLine } from './packet.js';
import type { Referral } from './Referral.js';
import { stateWords } from './transitions.js';

export type PreviewStage = 'on_arrival' | 'once_accepted';

const day = 86_400_000;

/** As whom the receiver looks: partners have a limited view, offices their intake. */
const eyesOf = (kind: string): ReadonlySet<Role> => new Set<Role>([kind === 'partner' ? 'partner_coordinator' : 'intake']);

const opened = { on_arrival: onArrival, once_accepted: onceAccepted } as const;

/** What this referral opens by then, and nothing that the receiver reads for another reason: that would tell who knows the person. */
const groupsAt = (referral: Referral, stage: PreviewStage): FieldGroup[] =>
  fieldGroupNames.filter((group) => opened[stage](referral).includes(group));

/** The lines of the ledger at this stage. The preview asks what is shown, not whether it may be sent: any end will do. */
function openingsAt(referral: Referral, stage: PreviewStage, now: Date): Opening[] {
  const grant = { until: new Date(now.getTime() + day), mayForwardTo: [] };
  const arrived = packetLine(referral, grant, onArrival(referral));
  return stage === 'on_arrival' ? [arrived] : [arrived, packetLine(referral, grant, onceAccepted(referral))];
}

type Note = (told: ReturnType<Reading<unknown, unknown>['discloses']>) => void;

/** The same looks, and what they tell of people is noted. */
const noting = (look: Look, note: Note): Look => ({
  read: async (reading, args) => {
    const rows = await look.read(reading, args);
    for (const row of rows) note(reading.discloses(row));
    return rows;
  },
});

const stageOf = async (tx: Work, referralId: string) => {
  const referral = await findReferral(tx, referralId);
  authorize(tx.actor, 'preview', 'Referral', referral);
  if (referral.state !== 'draft') throw new ConflictError('ALREADY_SENT', { state: referral.state, now: stateWords(referral.state) });
  const receiver = await tx.em.findOneOrFail(Tenant, { regionId: tx.asker.region, tenantId: referral.receiverTenantId });
  return { referral, receiver, now: tx.now };
};

/**
 * 相手に見える画面. A draft as the receiver would see it, on arrival or once accepted: not a simulation, but the receiver's
 * own page over the disclosure as it would be written, in a transaction that rolls back. Nothing has gone to the receiver;
 * but whoever sends has looked: `note` is told at what, and it stands in the access log like any other look.
 */
export async function previewReferral(
  desk: Desk,
  connections: ReadConnections,
  input: { referralId: string; stage: PreviewStage },
  note: Note,
): Promise<Packet & { receiverTenantId: string }> {
  const { referral, receiver, now } = await command(desk, (tx) => stageOf(tx, input.referralId));
  const { region, tenant, staff } = desk.actor;
  const packet = await rehearse(
    connections,
    {
      writer: { region, tenant, staff },
      writes: rehearseOpenings({ region, home: tenant, at: now, by: staff }, referral.personId, openingsAt(referral, input.stage, now)),
      viewer: { region, tenant: receiver.tenantId, staff: nobody },
      variant: variantOf(eyesOf(receiver.kind)),
    },
    (look) => lookAtPacket(noting(look, note), referral.referralId, groupsAt(referral, input.stage)),
  );
  return { ...packet, receiverTenantId: receiver.tenantId };
}
