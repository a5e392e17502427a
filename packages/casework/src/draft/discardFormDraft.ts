import { authorizeNew } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { FormDraft } from './FormDraft.js';

/** It has been sent, or is not wanted any more. Discarding what is not there does nothing. */
export const discardFormDraft = (desk: Desk, { form }: { form: string }): Promise<{ form: string }> =>
  command(desk, async (tx) => {
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, form };
    authorizeNew(tx.actor, 'discard', 'FormDraft', key);
    await tx.em.nativeDelete(FormDraft, key);
    return { form };
  });
