import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Session } from './flight.ts';

export interface Look {
  person: string;
  owner: string;
  subject: string;
  group: string;
  action: 'read' | 'listed';
}

interface Waiting {
  rows: unknown[];
  done(): void;
  failed(error: unknown): void;
}

const insert = `insert into access_log (region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id,
    subject_kind, field_group, basis, request_id)
  select region_id, log_id, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id, subject_kind, field_group,
    basis, request_id
  from jsonb_populate_recordset(null::access_log, $1::jsonb)`;

/** The log of looks, committed before an answer leaves; those who wait share the next commit. */
export class AccessLog {
  #waiting: Waiting[] = [];
  #writing = false;
  readonly #client: pg.Client;

  constructor(client: pg.Client) {
    this.#client = client;
  }

  write(session: Session, operation: string, looks: Look[]): Promise<void> {
    const request = randomUUID();
    const rows = looks.map((look) => ({
      region_id: session.region,
      log_id: randomUUID(),
      owner_tenant_id: look.owner,
      actor_tenant_id: session.tenant,
      actor_staff_id: session.staff,
      actor_label: session.label,
      action: look.action,
      operation,
      person_id: look.person,
      subject_kind: look.subject,
      field_group: look.group,
      basis: look.owner === session.tenant ? 'own' : 'disclosed',
      request_id: request,
    }));
    if (rows.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.#waiting.push({ rows, done, failed });
      if (!this.#writing) void this.#commit();
    });
  }

  async #commit(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        await this.#client.query({ name: 'log', text: insert, values: [JSON.stringify(group.flatMap(({ rows }) => rows))] });
        for (const each of group) each.done();
      } catch (error) {
        for (const each of group) each.failed(error);
      }
    }
    this.#writing = false;
  }
}
