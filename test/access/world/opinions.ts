import type { Dice } from './dice.js';
import type { Layer } from './Layer.js';

interface OfMeeting {
  region_id: number;
  tenant_id: string;
  conference_id: string;
}

/** What some members gave in writing, about an item or about none. */
export function layOpinions(
  layer: Layer,
  dice: Dice,
  of: OfMeeting,
  about: { tenant_id: string; item_id: string | null; person_id: string | null },
): void {
  const seats = layer.rows('conference_member').filter((each) => each.conference_id === of.conference_id);
  for (const { member_id, staff_id } of dice.some(seats, 0.5)) {
    layer.add('conference_opinion', {
      ...of,
      ...about,
      opinion_id: dice.key(),
      convener_tenant_id: of.tenant_id,
      member_id,
      staff_id,
      occasion: dice.pick(['absence', 'minutes']),
      text: layer.text('意見'),
    });
  }
}
