import type { Actor } from '@tsunagi/access';
import type { Disclosed } from '@tsunagi/database';
import { newId } from '../desk/newId.js';

/** One request's looks at people, to be written before its answer leaves. */
export interface AccessNote {
  actor: Actor;
  actorLabel: string;
  operation: string;
  purpose: string | null;
  requestId: string;
  action: 'read' | 'listed' | 'printed' | 'exported' | 'denied' | 'glass';
  told: readonly Disclosed[];
  /** When, where it was not now: only the demo world lays looks of past days. */
  at?: Date;
}

/** Runs SQL as the gateway; the insert policy lets anyone add, so no settings are needed. */
export type RunSql = (text: string, values: unknown[]) => Promise<unknown>;

/**
 * Writes the looks of one or several requests in one insert and one commit. Plain SQL without RETURNING: the table may
 * be added to by everyone and read by few. Rejects when the commit is not certain, and then no answer may leave.
 */
export async function commitAccessLog(run: RunSql, notes: readonly AccessNote[]): Promise<void> {
  const rows = notes.flatMap((note) =>
    note.told.map((each) => ({
      region: note.actor.region,
      id: newId(),
      owner: each.ownerTenantId,
      tenant: note.actor.tenant,
      staff: note.actor.staff,
      label: note.actorLabel,
      action: each.action ?? note.action,
      operation: note.operation,
      purpose: each.purpose ?? note.purpose,
      person: each.personId,
      subject: each.subject,
      group: each.fieldGroup,
      basis: each.ownerTenantId === note.actor.tenant ? 'own' : 'disclosed',
      request: note.requestId,
      at: note.at ?? null,
    })),
  );
  if (rows.length === 0) return;
  await run(
    `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation,
       purpose, person_id, subject_kind, field_group, basis, request_id, at)
     select (r->>'region')::int, (r->>'id')::uuid, (r->>'owner')::uuid, (r->>'tenant')::uuid, (r->>'staff')::uuid, r->>'label',
       r->>'action', r->>'operation', r->>'purpose', (r->>'person')::uuid, r->>'subject', r->>'group', r->>'basis', r->>'request',
       coalesce((r->>'at')::timestamptz, now())
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows)],
  );
}
