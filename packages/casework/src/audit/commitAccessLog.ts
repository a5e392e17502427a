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
  /** Of each look that does not say otherwise. */
  action: 'read' | 'printed' | 'exported';
  told: readonly Disclosed[];
  /** When, where it was not now: only the demo world lays looks of past days. */
  at?: Date;
}

/** Runs SQL as the gateway; the insert policy lets anyone add, so no settings are needed. */
export type RunSql = (statement: { name: string; text: string; values: unknown[] }) => Promise<unknown>;

/** What is the same for all looks of a request stands once, and each look beside it. */
const insertLooks = {
  name: 'access-log-add',
  text: `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation,
       purpose, person_id, subject_kind, field_group, basis, request_id, at)
     select n.region, l.id, l.owner, n.tenant, n.staff, n.label, coalesce(l.action, n.action), n.operation,
       coalesce(l.purpose, n.purpose), l.person, l.subject, l."group", case when l.owner = n.tenant then 'own' else 'disclosed' end,
       n.request, coalesce(n.at, now())
     from json_to_recordset($1::json) n(region int, tenant uuid, staff uuid, label text, action text, operation text, purpose text,
       request text, at timestamptz, looks json),
     json_to_recordset(n.looks) l(id uuid, owner uuid, person uuid, subject text, "group" text, action text, purpose text)`,
};

/**
 * Writes the looks of one or several requests in one insert and one commit. Plain SQL without RETURNING: the table may
 * be added to by everyone and read by few. Rejects when the commit is not certain, and then no answer may leave.
 */
export async function commitAccessLog(run: RunSql, notes: readonly AccessNote[]): Promise<void> {
  const told = notes.filter((note) => note.told.length > 0);
  if (told.length === 0) return;
  const rows = told.map((note) => ({
    region: note.actor.region,
    tenant: note.actor.tenant,
    staff: note.actor.staff,
    label: note.actorLabel,
    action: note.action,
    operation: note.operation,
    purpose: note.purpose,
    request: note.requestId,
    at: note.at,
    looks: note.told.map((each) => ({
      id: newId(),
      owner: each.ownerTenantId,
      person: each.personId,
      subject: each.subject,
      group: each.fieldGroup,
      action: each.action,
      purpose: each.purpose,
    })),
  }));
  await run({ ...insertLooks, values: [JSON.stringify(rows)] });
}
