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

/** What is the same for all looks of a request stands once, and each look says of which it is: PostgreSQL reads lists in half the time of JSON. */
const insertLooks = {
  name: 'access-log-add',
  text: `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation,
       purpose, person_id, subject_kind, field_group, basis, request_id, at)
     select ($1::int[])[l.note], l.id, l.owner, ($2::uuid[])[l.note], ($3::uuid[])[l.note], ($4::text[])[l.note],
       coalesce(l.action, ($5::text[])[l.note]), ($6::text[])[l.note], coalesce(l.purpose, ($7::text[])[l.note]), l.person, l.subject, l."group",
       case when l.owner = ($2::uuid[])[l.note] then 'own' else 'disclosed' end, ($8::text[])[l.note], coalesce(($9::timestamptz[])[l.note], now())
     from unnest($10::int[], $11::uuid[], $12::uuid[], $13::uuid[], $14::text[], $15::text[], $16::text[], $17::text[])
       l(note, id, owner, person, subject, "group", action, purpose)`,
};

/**
 * Writes the looks of one or several requests in one insert and one commit. Plain SQL without RETURNING: the table may
 * be added to by everyone and read by few. Rejects when the commit is not certain, and then no answer may leave.
 */
export async function commitAccessLog(run: RunSql, notes: readonly AccessNote[]): Promise<void> {
  const told = notes.filter((note) => note.told.length > 0);
  if (told.length === 0) return;
  const looks = told.flatMap((note, at) => note.told.map((each) => ({ ...each, note: at + 1 })));
  await run({
    ...insertLooks,
    values: [
      told.map(({ actor }) => actor.region),
      told.map(({ actor }) => actor.tenant),
      told.map(({ actor }) => actor.staff),
      told.map(({ actorLabel }) => actorLabel),
      told.map(({ action }) => action),
      told.map(({ operation }) => operation),
      told.map(({ purpose }) => purpose),
      told.map(({ requestId }) => requestId),
      told.map(({ at }) => at ?? null),
      looks.map(({ note }) => note),
      looks.map(newId),
      looks.map(({ ownerTenantId }) => ownerTenantId),
      looks.map(({ personId }) => personId),
      looks.map(({ subject }) => subject),
      looks.map(({ fieldGroup }) => fieldGroup),
      looks.map(({ action }) => action ?? null),
      looks.map(({ purpose }) => purpose ?? null),
    ],
  });
}
