import { describe, expect, it } from '@jest/globals';
import { localDay, systemDesk, watchEntries } from '@tsunagi/casework';
import { tell } from '../../kit/given.js';
import { hubOf, letLastDaysPass } from '../../kit/hub.js';
import { openHub } from '../../kit/openHub.js';
import { TestStream } from '../../kit/stream.js';
import { region, type TestStaff } from '../../kit/world.js';

const { world, partner, stranger } = await openHub('consultation_supporter');

const watch = () => watchEntries(systemDesk(world.house.orm, region, partner.tenantId, 'test'));
const confirmed = (id: string, daysAgo: number) =>
  world.database.see.query(`update hub_public set confirmed_on = current_date - $2::int where name = $1`, [id, daysAgo]);
const notices = async (who = partner): Promise<any[]> =>
  (await who.ask('{ notices(first: 5) { edges { node { kind number } } } }')).data.notices.edges.map(({ node }: any) => node);

describe('every night', () => {
  it('the keeper is asked two weeks before an entry counts as out of date, and once it does; in one notice for all', async () => {
    for (const name of ['新しい場', '近い場', '古い場', 'もっと古い場']) await hubOf(partner).published({ name });
    await confirmed('近い場', 170);
    await confirmed('古い場', 181);
    await confirmed('もっと古い場', 400);
    expect(await watch()).toEqual({ asked: 3, ended: 0 });
    expect(await notices()).toEqual([
      { kind: 'hub.confirm_soon', number: '「近い場」' },
      { kind: 'hub.stale', number: '「もっと古い場」ほか1件' },
    ]);
    expect(await watch()).toEqual({ asked: 0, ended: 0 });
    await world.database.see.query(
      `update hub_public set confirmed_on = current_date - 180, reminded_on = current_date - 10 where name = '近い場'`,
    );
    expect(await watch()).toEqual({ asked: 0, ended: 0 });
    expect((await hubOf(stranger).search('text: "近い場"', 'name stale'))[0]).toEqual({ name: '近い場', stale: false });
    await confirmed('近い場', 181);
    expect(await watch()).toEqual({ asked: 1, ended: 0 });
    expect((await hubOf(stranger).search('text: "近い場"', 'name stale'))[0]).toEqual({ name: '近い場', stale: true });
    expect(await notices(stranger)).toEqual([]);
  });

  it('what has had its last day ends, and what was held of it is given back', async () => {
    const { id } = await hubOf(partner).published({ name: '終わる場', until: localDay(new Date()).add({ days: 1 }).toString() });
    await hubOf(partner).room(id, { capacity: 3, free: 2 });
    const until = localDay(new Date()).add({ days: 1 }).toString();
    await tell(stranger, 'holdPlace', { entryId: id, places: 1, until }, '... on HubHoldPayload { hold { id } }');
    expect((await watch()).ended).toBe(0);
    await letLastDaysPass(world);
    expect((await watch()).ended).toBe(1);
    expect((await partner.ask(`{ hubEntry(id: "${id}", draft: true) { state room { held } } }`)).data.hubEntry).toEqual({
      state: 'ENDED',
      room: { held: 0 },
    });
    expect((await notices(stranger))[0].kind).toBe('hub.hold_released');
  });
});

describe('what goes on after its last day', () => {
  const draft = async (id: string): Promise<any> =>
    (await partner.ask(`{ hubEntry(id: "${id}", draft: true) { state version } }`)).data.hubEntry;
  const reopened = async (name: string): Promise<string> => {
    const { id } = await hubOf(partner).published({ name });
    await hubOf(partner).act('endHubEntry', { entryId: id, until: '2026-10-31', reason: '建物が使えなくなりました' });
    await hubOf(partner).act('reopenHubEntry', { entryId: id });
    return id;
  };

  it('is left alone by night while it waits for its hub editor', async () => {
    const id = await reopened('待っている場');
    await world.staff(partner.tenantId, ['hub_editor']);
    const confirming = await world.staff(partner.tenantId, ['tenant_admin']);
    const confirmBy = (who: string) =>
      hubOf(confirming).act('setHubConfirming', { confirmBy: who }, '... on HubSettingPayload { confirmBy }');
    await confirmBy('OWN_EDITOR');
    await hubOf(partner).act('publishHubEntry', { entryId: id, expectedVersion: (await draft(id)).version });
    await confirmBy('NOBODY');
    expect((await watch()).ended).toBe(0);
    expect((await draft(id)).state).toBe('OFFERED');
  });

  it('has ended again as soon as the reopening is thrown away', async () => {
    const id = await reopened('やめた場');
    const { version } = await draft(id);
    const done = await hubOf(partner).act('discardHubDraft', { entryId: id, expectedVersion: version });
    expect(done.entry.state).toBe('ENDED');
    expect((await watch()).ended).toBe(0);
  });
});

describe('an organisation that has closed', () => {
  it('has its entries ended by the hub editor of the coordinator the day after its last, with whoever holds a place told; and by nobody else', async () => {
    const closing = await world.staff(await world.tenant('去る団体', 'partner'), ['partner_coordinator']);
    const coordinator = await world.tenant('くらし', 'support_body');
    await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator]);
    const editor = await world.staff(coordinator, ['hub_editor']);
    const { id } = await hubOf(closing).published({ name: '人のいない場' });
    await hubOf(closing).room(id, { capacity: 3, free: 2 });
    const tomorrow = localDay(new Date()).add({ days: 1 }).toString();
    await tell(stranger, 'holdPlace', { entryId: id, places: 1, until: tomorrow }, '... on HubHoldPayload { hold { id } }');
    const lastDay = localDay(new Date()).subtract({ days: 1 }).toString();
    const end = (who: TestStaff) => hubOf(who).act('endHubEntry', { entryId: id, until: lastDay, reason: '運営していた団体の解散' });
    const offered = async (who: TestStaff): Promise<string[]> =>
      (await who.ask(`{ hubEntry(id: "${id}") { availableActions } }`)).data.hubEntry.availableActions;
    await expect(end(editor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await offered(editor)).not.toContain('END');
    await world.database.see.query('update tenant set active_until = $2 where tenant_id = $1', [closing.tenantId, lastDay]);
    await world.house.registry.refresh();
    const [elsewhere, colleague] = [await world.staff(stranger.tenantId, ['hub_editor']), await world.staff(coordinator, ['caseworker'])];
    expect(await offered(colleague)).not.toContain('END');
    await expect(end(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(end(colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await offered(editor)).toContain('END');
    expect((await end(editor)).entry).toMatchObject({ id, state: 'ENDED' });
    const read = `{ hubEntry(id: "${id}") { ended until changes { text } history { number what by } room { held } availableActions } }`;
    expect((await editor.ask(read)).data.hubEntry).toEqual({
      ended: true,
      until: lastDay,
      changes: [{ text: '運営していた団体の解散' }],
      history: [expect.objectContaining({ what: '運営していた団体の解散', by: expect.stringContaining('くらし') }), expect.anything()],
      room: { held: 0 },
      availableActions: [],
    });
    expect((await notices(stranger))[0]).toEqual({ kind: 'hub.hold_released', number: '「人のいない場」' });
    expect((await closing.ask(`{ hubEntry(id: "${id}", draft: true) { state until } }`)).data.hubEntry).toEqual({
      state: 'ENDED',
      until: lastDay,
    });
  });

  it('leaves nothing behind that looks open: its entries end as of its last day, with their history, and holders are told', async () => {
    const closing = await world.staff(await world.tenant('閉鎖', 'partner'), ['partner_coordinator']);
    const run = () => watchEntries(systemDesk(world.house.orm, region, closing.tenantId, 'test'));
    const { id } = await hubOf(closing).published({ name: '残された場' });
    await hubOf(closing).room(id, { capacity: 3, free: 2 });
    await confirmed('残された場', 30);
    const tomorrow = localDay(new Date()).add({ days: 1 }).toString();
    await tell(stranger, 'holdPlace', { entryId: id, places: 1, until: tomorrow }, '... on HubHoldPayload { hold { id } }');
    const closedOn = localDay(new Date()).subtract({ days: 3 }).toString();
    const close = (day: string | null) =>
      world.database.see.query('update tenant set active_until = $2 where tenant_id = $1', [closing.tenantId, day]);
    await close(localDay(new Date()).toString());
    expect((await run()).ended).toBe(0);
    await close(closedOn);
    expect((await run()).ended).toBe(1);
    const read = `{ hubEntry(id: "${id}") { ended until changes { on text } history { number what } room { held } confirmedOn confirmedBy } }`;
    expect((await stranger.ask(read)).data.hubEntry).toEqual({
      ended: true,
      until: closedOn,
      changes: [{ on: closedOn, text: expect.stringContaining('活動を終えました') }],
      history: [
        { number: expect.any(Number), what: expect.stringContaining('活動を終えました') },
        { number: 1, what: null },
      ],
      room: { held: 0 },
      // Nobody has looked whether the rest is still so.
      confirmedOn: localDay(new Date()).subtract({ days: 30 }).toString(),
      confirmedBy: expect.stringMatching(/^閉鎖 /),
    });
    expect((await notices(stranger))[0]).toEqual({ kind: 'hub.hold_released', number: '「残された場」' });
    expect(await run()).toEqual({ asked: 0, ended: 0 });
  });
});

it('asks about every entry in the end, however many were asked about before', async () => {
  await confirmed('近い場', 400);
  await world.database.see.query(
    `insert into hub_entry (region_id, tenant_id, entry_id, kind, state, content, updated_by)
     select e.region_id, e.tenant_id, gen_random_uuid(), e.kind, 'published', e.content || jsonb_build_object('name', '場' || n), e.updated_by
     from (select * from hub_entry where tenant_id = $1 limit 1) e, generate_series(1, 600) n`,
    [partner.tenantId],
  );
  await world.database.see.query(
    `insert into hub_public (region_id, tenant_id, entry_id, kind, audience, name, name_kana, content, confirmed_on, reminded_on, published_at, changed_at)
     select region_id, tenant_id, entry_id, kind, 'everyone', content->>'name', 'バ', content, current_date - 900, current_date - 1, now(), now()
     from hub_entry e where not exists (select from hub_public p where p.entry_id = e.entry_id) and tenant_id = $1`,
    [partner.tenantId],
  );
  await world.database.see.query(`update hub_public set reminded_on = null where name = '近い場'`);
  expect((await watch()).asked).toBe(1);
  expect((await notices())[0]).toEqual({ kind: 'hub.stale', number: '「近い場」' });
});

it('tells every screen of the region that something of the hub has changed, and not what', async () => {
  const stream = await TestStream.open(world, stranger);
  const need = await hubOf(partner).need({ title: '秘密でない課題' });
  expect(await stream.until('change')).toEqual([{ event: 'change', data: { kind: 'need', id: need, version: 0 } }]);
  expect(JSON.stringify(stream.heard)).not.toContain('課題');
  stream.close();
});
