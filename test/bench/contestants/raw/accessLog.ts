import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Session } from './flight.ts';

export interface Look {
  person: string;
  owner: string;
  subject: string;
  group: string | null;
  action: 'read' | 'listed';
}

/** One request's looks. */
interface Note {
  who: Session;
  operation: string;
  request: string;
  looks: Look[];
}

interface Waiting {
  note: Note;
  done(): void;
  failed(error: unknown): void;
}

const insert = `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id,
    subject_kind, field_group, basis, request_id)
  select ($1::int[])[l.note], l.id, l.owner, ($2::uuid[])[l.note], ($3::uuid[])[l.note], ($4::text[])[l.note], l.action, ($5::text[])[l.note], l.person,
    l.subject, l."group", case when l.owner = ($2::uuid[])[l.note] then 'own' else 'disclosed' end, ($6::text[])[l.note]
  from unnest($7::int[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::text[], $13::text[]) l(note, id, owner, person, subject, "group", action)`;

function valuesOf(notes: Note[]): unknown[] {
  const looks = notes.flatMap((note, at) => note.looks.map((look) => ({ ...look, note: at + 1 })));
  return [
    notes.map(({ who }) => who.region),
    notes.map(({ who }) => who.tenant),
    notes.map(({ who }) => who.staff),
    notes.map(({ who }) => who.label),
    notes.map(({ operation }) => operation),
    notes.map(({ request }) => request),
    looks.map(({ note }) => note),
    looks.map(() => randomUUID()),
    looks.map(({ owner }) => owner),
    looks.map(({ person }) => person),
    looks.map(({ subject }) => subject),
    looks.map(({ group }) => group),
    looks.map(({ action }) => action),
  ];
}

/** The log of looks, committed before an answer leaves; those who wait share the next commit. */
export class AccessLog {
  #waiting: Waiting[] = [];
  #writing = false;
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    this.#client = client;
  }

  write(session: Session, operation: string, looks: Look[]): Promise<void> {
    if (looks.length === 0) return Promise.resolve();
    const note: Note = { who: session, operation, request: randomUUID(), looks };
    return new Promise((done, failed) => {
      this.#waiting.push({ note, done, failed });
      if (!this.#writing) void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        await this.#client.query({ name: 'log', text: insert, values: valuesOf(group.map(({ note }) => note)) });
        for (const each of group) each.done();
      } catch (error) {
        for (const each of group) each.failed(error);
      }
    }
    this.#writing = false;
  }
}
