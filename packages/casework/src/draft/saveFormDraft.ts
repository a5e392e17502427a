import { authorizeNew } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, requiredTextFault, textFault } from '../desk/faults.js';

export interface SaveFormDraftInput {
  /** Which form, and of whom: `record:<case>`. One draft for each. */
  form: string;
  /** What stands in the list of drafts. */
  title: string;
  body: Record<string, unknown>;
}

/** For so long it is kept after the last key where the region has said nothing (`timer_length` T10). OWN: our number, 要確認. */
const daysKept = 90;

/** A little less than the table takes. */
const mostBytes = 60_000;

/**
 * Keeps what has been typed so far, over what was kept before: the last key counts. It is nobody's record yet, so nothing
 * else is written down about it.
 */
export const saveFormDraft = (desk: Desk, input: SaveFormDraftInput): Promise<{ form: string }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff };
    authorizeNew(tx.actor, 'save', 'FormDraft', mine);
    await tx.opened;
    const body = JSON.stringify(input.body);
    assertSound({
      form: requiredTextFault(input.form, 200),
      title: textFault(input.title, 200),
      body: Buffer.byteLength(body) > mostBytes ? 'BODY_TOO_LARGE' : null,
    });
    send(
      tx.em,
      `insert into form_draft (region_id, tenant_id, staff_id, form, title, body, updated_at, until) values (?, ?, ?, ?, ?, ?::jsonb, ?::timestamptz,
         ?::timestamptz + interval '1 day' * coalesce((select days from timer_length where region_id = ? and kind = 'T10' and step = 'draft'), ?))
       on conflict (region_id, tenant_id, staff_id, form) do update
         set title = excluded.title, body = excluded.body, updated_at = excluded.updated_at, until = excluded.until`,
      [mine.regionId, mine.tenantId, mine.staffId, input.form, input.title, body, tx.now, tx.now, mine.regionId, daysKept],
    );
    return { form: input.form };
  });
