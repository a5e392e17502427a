import { tell } from './given.js';
import type { TestStaff, World } from './world.js';

type Content = Record<string, unknown>;

/** As little as an entry needs to be published. */
export const diner: Content = {
  name: 'みなと食堂',
  nameKana: 'ミナトショクドウ',
  summary: 'だれでも来られる食堂。',
  municipalityCode: '01206',
  needs: ['food', 'community'],
  topics: ['meals'],
  cost: 'FREE',
  schedules: [{ rrule: 'FREQ=MONTHLY;BYDAY=2SA,4SA', opensAt: '11:00', closesAt: '14:00' }],
  contacts: [{ label: '事務局', phone: '0154-00-0000' }],
};

/** What a skill needs besides: whoever has it agreed, and it is for the region alone. */
export const agreed: Content = { audience: 'REGION', agreedOn: '2026-10-01', agreedBy: 'SPOKEN' };

const entry = '... on HubEntryPayload { entry { id version state } }';
type Entry = { id: string; version: number; state: string };

/** Every last day that was still to come was yesterday: as the night after it finds what is kept. */
export async function letLastDaysPass({ database: { see } }: World): Promise<void> {
  await see.query('update hub_public set ended_on = current_date - 1 where ended_on > current_date');
  await see.query(
    `update hub_entry set content = jsonb_set(content, '{until}', to_jsonb((current_date - 1)::text)) where content->>'until' > current_date::text`,
  );
}

/** Entries of the hub, written through the API itself. */
export const hubOf = (by: TestStaff) => ({
  async draft(content: Content = {}, kind = 'PLACE'): Promise<Entry> {
    const made = await tell(by, 'createHubEntry', { kind, content: { ...diner, ...content } }, entry);
    if (!made.entry) throw new Error(JSON.stringify(made));
    return made.entry;
  },

  async published(content: Content = {}, kind = 'PLACE'): Promise<Entry> {
    const { id, version } = await this.draft(content, kind);
    const done = await tell(by, 'publishHubEntry', { entryId: id, expectedVersion: version, idempotencyKey: undefined }, entry);
    if (!done.entry) throw new Error(JSON.stringify(done));
    return done.entry;
  },

  /** A mutation without a key of its own: gives the member of its union. */
  act: (mutation: string, input: Record<string, unknown>, payload = entry): Promise<any> =>
    tell(by, mutation, { ...input, idempotencyKey: undefined }, payload),

  /** Says what is free, as somebody does who sees what stands there now. */
  async room(entryId: string, room: { capacity?: number | null; free?: number | null; note?: string }): Promise<any> {
    const { data } = await by.ask(`{ hubEntry(id: "${entryId}") { room { capacity free note } } }`);
    return this.act('setHubRoom', { entryId, ...room, seen: data.hubEntry?.room ?? {} });
  },

  /** A need, by its global id. */
  async need(more: Record<string, unknown> = {}): Promise<string> {
    const fields = { title: '朝の送迎', level: 'COMMUNITY', kind: 'work', municipality: '01206', ...more };
    const { need } = await tell(by, 'raiseHubNeed', { need: fields }, '... on HubNeedPayload { need { id } }');
    return need.id;
  },

  async search(args: string, fields = 'name'): Promise<any[]> {
    const { data, errors } = await by.ask(`{ searchHub(${args}) { edges { node { ${fields} } } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.searchHub.edges.map(({ node }: { node: unknown }) => node);
  },
});
