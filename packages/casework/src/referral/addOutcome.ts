import { inHome } from '@tsunagi/database';
import { recordMethods } from '../case/index.js';
import type { Work } from '../desk/desk.js';
import { assertSound, dayFault, requiredCodeFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import type { Referral } from './Referral.js';
import { ReferralOutcome } from './ReferralOutcome.js';
import { outcomes } from './reasons.js';

export interface OutcomeInput {
  code: string;
  text?: string | null;
  /** ISO date, not in the future. */
  occurredOn: string;
}

/**
 * One of the three voices on what came of a referral. Provider, sender and person are kept apart: where they differ,
 * the difference itself is worth a talk. The person's words are entered by staff, with how and when they were said.
 */
export async function addOutcome(
  tx: Work,
  referral: Referral,
  voice: 'provider' | 'sender' | 'person',
  input: OutcomeInput,
  /** How it was said, where that was not here: by the person, or by an office that answers elsewhere. */
  method?: string,
): Promise<void> {
  assertSound({
    code: requiredCodeFault(input.code, outcomes),
    occurredOn: dayFault(input.occurredOn, { notAfter: localDay(tx.now).toString() }),
    text: textFault(input.text, 2000),
    method: voice === 'person' ? requiredCodeFault(method, recordMethods) : null,
  });
  await inHome(tx, referral.tenantId, 'referral.transition', () => {
    tx.em.persist(
      tx.em.create(ReferralOutcome, {
        regionId: tx.asker.region,
        tenantId: referral.tenantId,
        outcomeId: newId(),
        referralId: referral.referralId,
        personId: referral.personId,
        voice,
        code: input.code,
        text: input.text?.trim() || null,
        occurredOn: input.occurredOn,
        method: method ?? null,
        actorTenantId: tx.actor.tenant,
        actorStaffId: tx.actor.staff,
        actorLabel: tx.actorLabel,
        at: tx.now,
        readers: referral.readers,
      }),
    );
  });
}
