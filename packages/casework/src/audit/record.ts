import { randomUUID } from 'node:crypto';
import type { News, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { AuditEvent } from './AuditEvent.js';

export interface Happening {
  /** In staff language and past tense: `referral.accepted`. */
  verb: string;
  subject: string;
  id: string;
  /** The tenant whose record was changed; the actor's own where it is left out. */
  owner?: string;
  person?: string | null;
  /** Never personal data: states, codes, names of fields. */
  data?: Record<string, unknown>;
  /** Nothing leads from here to what else was done in this transaction: a key and a request of its own, and this moment. */
  apart?: { at: Date } | null;
  /** What other screens are told: about the person for `person`, else about the subject. */
  news?: Omit<News, 'subject'>[];
}

/** Writes down what was done, in the same transaction as the deed, and by whom even where the row is another tenant's. */
export function record(tx: Work, happening: Happening): void {
  tx.em.persist(
    tx.em.create(AuditEvent, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      eventId: happening.apart ? randomUUID() : newId(),
      ownerTenantId: happening.owner ?? tx.asker.tenant,
      actorStaffId: tx.asker.staff,
      actorLabel: tx.actorLabel,
      verb: happening.verb,
      subjectKind: happening.subject,
      subjectId: happening.id,
      personId: happening.person ?? null,
      data: happening.data ?? {},
      requestId: happening.apart ? randomUUID() : tx.requestId,
      at: happening.apart?.at ?? tx.now,
    }),
  );
  for (const each of happening.news ?? []) {
    tx.news.push({ ...each, subject: each.kind === 'person' ? (happening.person ?? happening.id) : happening.id });
  }
}
