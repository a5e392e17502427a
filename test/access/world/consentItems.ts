import { Dice } from './dice.js';
import { laySeat } from './items.js';
import { days, type Layer, type Row } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker, Office } from './offices.js';
import { layConsent } from './sharing.js';

/** A meeting that was laid, and around it. */
export interface Sitting {
  conferenceId: string;
  convener: Office;
  /** Who may be asked to come later, and whose offices a consent names. */
  askers: Asker[];
  offices: Office[];
}

const linesOf = (layer: Layer, itemId: unknown): Row[] => layer.rows('disclosure').filter((each) => each.origin_id === itemId);

/** Whoever has taken a seat after the papers went round and the meeting began: of what was on the agenda before they are told nothing. */
function layLateJoiner(layer: Layer, dice: Dice, { conferenceId, convener, askers }: Sitting): void {
  const conference = layer.rows('conference').find((each) => each.conference_id === conferenceId);
  const known = new Set(layer.rows('conference_member').flatMap((each) => (each.conference_id === conferenceId ? [each.staff_id] : [])));
  const examining = conference?.examiners as Record<string, number>;
  const late = askers.find((each) => !known.has(each.staff) && !(each.staff in examining));
  const of = { region_id: convener.region, tenant_id: convener.tenantId, conference_id: conferenceId };
  if (late) laySeat(layer, dice, of, late, null, days(-0.95));
}

/** What a guest without an account is told on paper: it stands in the ledger by the seat, and opens nothing to anybody's account. */
function tellGuest(
  layer: Layer,
  dice: Dice,
  { tenantId }: Office,
  { item_id, tenant_id, region_id, person_id, presenter_staff_id }: Row,
  memberId: unknown,
): void {
  for (const told of [['minutes'], ['paper', 'identity']])
    layer.add('disclosure', {
      ...{ region_id, tenant_id, person_id },
      field_groups: told,
      from_tenant_id: tenant_id,
      to_tenant_id: tenantId,
      to_staff_id: null,
      to_member_id: memberId,
      ...{ basis: 'conference', origin: 'conference', origin_id: item_id, basis_note: layer.text('会議の根拠') },
      ...{ recorded_by: presenter_staff_id, line_id: dice.key(), verb: 'opens', opens_line_id: null },
      ...{ starts_at: days(-5), until: days(40) },
    });
}

/** The item stands on this consent, and with it whatever was told of it. */
function standOn(layer: Layer, item: Row, consentId: string): void {
  Object.assign(item, { kind_code: 'case_meeting', title_hidden: false, basis: 'consent', consent_id: consentId });
  for (const line of linesOf(layer, item.item_id)) Object.assign(line, { basis: 'consent', consent_id: consentId });
}

/** 撤回: the item is struck, and whoever was told of it hears no more, but for whoever brought it. */
function takeBack(layer: Layer, dice: Dice, item: Row): void {
  Object.assign(item, { state: 'struck', struck_reason: layer.text('取り下げの理由') });
  const lines = linesOf(layer, item.item_id);
  const ended = new Set(lines.map((each) => each.opens_line_id));
  for (const line of lines.filter((each) => each.verb === 'opens' && !ended.has(each.line_id))) {
    if (line.to_staff_id === item.presenter_staff_id && (line.field_groups as string[]).includes('minutes')) continue;
    const ending = { line_id: dice.key(), verb: 'ends', opens_line_id: line.line_id, starts_at: days(-1), until: days(-1) };
    layer.add('disclosure', { ...line, ...ending, basis_note: null });
  }
}

/**
 * Cases of a meeting that were brought on a consent: one as it was agreed, one whose consent was taken back. With a guest
 * who got the papers by hand, and somebody who came when they had gone round. Chance of its own, so that the rest of the
 * world falls as it did without them.
 */
export function layConsentItems(layer: Layer, sitting: Sitting, lives: Life[]): void {
  const dice = new Dice(Number.parseInt(sitting.conferenceId.replaceAll('-', '').slice(-8), 16));
  const guest = layer.rows('conference_member').find((each) => each.conference_id === sitting.conferenceId && !each.staff_id);
  const items = layer.rows('agenda_item').filter((each) => each.conference_id === sitting.conferenceId && each.person_id);
  for (const [at, item] of items.entries()) {
    const life = lives.find((each) => each.personId === item.person_id) as Life;
    tellGuest(layer, dice, sitting.convener, item, guest?.member_id);
    const withdrawn = at > 0;
    standOn(layer, item, layConsent(layer, dice, life, sitting.offices, withdrawn));
    if (withdrawn) takeBack(layer, dice, item);
  }
  layLateJoiner(layer, dice, sitting);
}
