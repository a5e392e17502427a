import type { Work } from '../desk/desk.js';
import { type Disclosure, type Opening, writeLedger } from '../disclosure/index.js';
import { ledgerOf, packetLinesOf } from './getReferral.js';
import type { Referral } from './Referral.js';

/** What an office needs of somebody for whom it has no room yet: the packet, and how to reach them. */
const enough: ReadonlySet<string> = new Set(['referral', 'identity', 'contact']);

/** The same opening once more, from now on. */
const again = (
  { personId, fromTenantId, toTenantId, mayForwardTo, basis, consentId, basisNote, origin, originId, until }: Disclosure,
  fieldGroups: string[],
): Opening => ({ personId, fromTenantId, toTenantId, mayForwardTo, basis, consentId, basisNote, origin, originId, until, fieldGroups });

const standsOnTheSame = (one: Disclosure, other: Disclosure): boolean =>
  one.basis === other.basis && one.consentId === other.consentId && one.until.getTime() === other.until.getTime();

/**
 * 空き待ち. What acceptance and the sender had opened beyond that is closed until there is room, for nobody supports the person
 * yet: each line is followed by one that opens less, on the same basis and with the same end.
 */
export async function narrowDisclosure(tx: Work, referral: Referral): Promise<void> {
  const wide = (await packetLinesOf(tx, referral, tx.now)).filter((line) => line.fieldGroups.some((group) => !enough.has(group)));
  if (wide.length === 0) return;
  await writeLedger(tx, referral.tenantId, referral.personId, {
    ends: wide.map((line) => ({ line, at: tx.now, reason: 'referral.waitlisted' })),
    opens: wide.map((line) =>
      again(
        line,
        line.fieldGroups.filter((group) => enough.has(group)),
      ),
    ),
  });
}

/**
 * There is room: what was closed at that moment is open again, as far as its basis has lasted. Whether it has is said by the
 * line that opened less, since whatever ends a basis has ended that.
 */
export async function widenAgain(tx: Work, referral: Referral, waitsSince: Date): Promise<void> {
  const lines = (await ledgerOf(tx, referral)).filter((line) => line.toTenantId === referral.receiverTenantId);
  const closed = new Set(
    lines.filter((line) => line.reason === 'referral.waitlisted' && line.recordedAt >= waitsSince).map((line) => line.opensLineId),
  );
  const live = await packetLinesOf(tx, referral, tx.now);
  const lasting = lines.filter((line) => closed.has(line.lineId) && live.some((each) => standsOnTheSame(each, line)));
  if (lasting.length === 0) return;
  await writeLedger(tx, referral.tenantId, referral.personId, { opens: lasting.map((line) => again(line, line.fieldGroups)) });
}
