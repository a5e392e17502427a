import type { Dice } from './dice.js';
import { days, type Layer } from './Layer.js';
import type { Life } from './lives.js';
import type { Office } from './offices.js';

/** How a disclosure stands in time; only the first of these lets anybody see anything now. */
export const standings = ['open', 'open', 'open', 'expired', 'ended', 'later'] as const;
export type Standing = (typeof standings)[number];

interface Line {
  life: Life;
  to: Office;
  groups: string[];
  standing: Standing;
  toStaff?: string;
  referralId?: string;
  consentId?: string | null;
}

const spans: Record<Standing, [number, number]> = { open: [-20, 40], expired: [-40, -2], ended: [-20, 40], later: [3, 40] };

/** One line of the ledger, and its ending where it was ended early. */
export function layLine(layer: Layer, dice: Dice, { life, to, groups, standing, toStaff, referralId, consentId }: Line): void {
  const lineId = dice.key();
  const [from, until] = spans[standing];
  const line = {
    region_id: life.office.region,
    tenant_id: life.office.tenantId,
    person_id: life.personId,
    field_groups: groups,
    from_tenant_id: life.office.tenantId,
    to_tenant_id: to.tenantId,
    basis: consentId ? 'consent' : dice.pick(['law', 'emergency', 'conference']),
    consent_id: consentId ?? null,
    origin: referralId ? 'referral' : 'manual',
    origin_id: referralId ?? null,
    recorded_by: life.worker.staff,
  };
  const opening = { ...line, line_id: lineId, verb: 'opens', opens_line_id: null, starts_at: days(from), until: days(until), reason: null };
  layer.add('disclosure', { ...opening, to_staff_id: toStaff ?? null, basis_note: layer.text('根拠') });
  if (standing !== 'ended') return;
  const ending = { ...line, line_id: dice.key(), verb: 'ends', opens_line_id: lineId, starts_at: days(-1), until: days(-1) };
  layer.add('disclosure', { ...ending, reason: layer.text('終わりの理由'), to_staff_id: null, basis_note: null });
}
