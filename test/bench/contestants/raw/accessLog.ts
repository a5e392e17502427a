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

interface Waiting {
  note: object;
  done(): void;
  failed(error: unknown): void;
}

const insert = `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id,
    subject_kind, field_group, basis, request_id)
  select n.region, l.id, l.owner, n.tenant, n.staff, n.label, l.action, n.operation, l.person, l.subject, l."group",
    case when l.owner = n.tenant then 'own' else 'disclosed' end, n.request
  from json_to_recordset($1::json) n(region int, tenant uuid, staff uuid, label text, operation text, request text, looks json),
  json_to_recordset(n.looks) l(id uuid, owner uuid, person uuid, subject text, "group" text, action text)`;

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
    const { region, tenant, staff, label } = session;
    const note = {
      ...{ region, tenant, staff, label, operation, request: randomUUID() },
      looks: looks.map((look) => ({ id: randomUUID(), ...look })),
    };
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
        await this.#client.query({ name: 'log', text: insert, values: [JSON.stringify(group.map(({ note }) => note))] });
        for (const each of group) each.done();
      } catch (error) {
        for (const each of group) each.failed(error);
      }
    }
    this.#writing = false;
  }
}
