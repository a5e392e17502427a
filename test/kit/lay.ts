import { randomUUID } from 'node:crypto';
import { localDay, newId } from '@tsunagi/casework';
import { layKinds } from './conference.js';
import { given, tell } from './given.js';
import { hubOf } from './hub.js';
import { type TestStaff, World } from './world.js';

export type Standing =
  | 'draft'
  | 'held'
  | 'requested'
  | 'asked'
  | 'accepted'
  | 'waitlisted'
  | 'in_progress'
  | 'more_wanted'
  | 'on_hold'
  | 'completed';

const payload = '... on ReferralPayload { referral { state } }';
const farDay = '2099-03-31';

/** Everybody who acts in the sweep, and what they can lay before them. */
export class Lay {
  private constructor(
    readonly world: World,
    readonly city: TestStaff,
    readonly mate: TestStaff,
    readonly council: TestStaff,
    readonly third: TestStaff,
    readonly unit: string,
  ) {}

  static async out(opening = World.open()): Promise<Lay> {
    const world = await opening;
    await layKinds(world);
    const cityId = await world.tenant('釧路', 'city');
    const roles = ['caseworker', 'supervisor', 'tenant_admin', 'privacy_officer', 'hub_editor'] as const;
    const city = await world.staff(cityId, [...roles]);
    const mate = await world.staff(cityId, [...roles]);
    const council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter', 'tenant_admin', 'privacy_officer']);
    const third = await world.staff(await world.tenant('鶴居', 'council'), ['consultation_supporter', 'tenant_admin']);
    await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [cityId, council.tenantId]);
    const unit = world.id('Unit', await world.unit(cityId, '第一担当'));
    return new Lay(world, city, mate, council, third, unit);
  }

  tenant = (who: TestStaff): string => this.world.id('Tenant', who.tenantId);
  staff = (who: TestStaff): string => this.world.id('Staff', who.staffId);

  person = (by = this.city): Promise<string> => given(this.world).person(by, {}, { address: { street: '1-1' } });
  caseOf = async (person: Promise<string> = this.person(), by = this.city): Promise<string> => {
    const { data } = await by.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: await person });
    return data.person.cases[0].id;
  };

  async record(by = this.city): Promise<string> {
    const input = {
      caseId: await this.caseOf(this.person(by), by),
      method: 'phone',
      occurredAt: '2026-11-20T10:00:00+09:00',
      text: '電話',
      audience: 'TENANT',
    };
    return (await tell(by, 'writeRecord', input, '... on RecordPayload { record { id } }')).record.id;
  }

  async task(by = this.city): Promise<string> {
    return (await tell(by, 'createTask', { title: '確かめる' }, '... on TaskPayload { task { id } }')).task.id;
  }

  async consent(by = this.city, to = this.council): Promise<{ person: string; consent: string }> {
    const person = await this.person(by);
    return { person, consent: await given(this.world).consent(by, person, [to], ['IDENTITY', 'CONTACT'], farDay) };
  }

  async member(by = this.city): Promise<string> {
    const caseId = await this.caseOf(this.person(by), by);
    await tell(
      by,
      'putHouseholdMember',
      { caseId, name: '釧路 次郎', relation: 'child', livesTogether: true },
      '... on PersonPayload { person { id } }',
    );
    return this.latest('household_member', 'member_id', 'Household');
  }

  async hubLink(by: TestStaff): Promise<string> {
    const [one, other] = [await hubOf(by).published(), await hubOf(by).published()];
    await tell(by, 'linkHubEntries', { fromId: one.id, toId: other.id, role: 'host' }, '... on HubLinkPayload { done }');
    return this.latest('hub_link', 'link_id', 'HubLink');
  }

  /** What somebody wrote to the region, of which the city is here the coordinator. */
  async application(): Promise<string> {
    const { see } = this.world.database;
    await see.query('update region set coordinator_tenant_id = $1', [this.city.tenantId]);
    await see.query(
      `insert into partner_application (region_id, tenant_id, application_id, organisation, contact_name, phone, about, challenge_hash)
       select region_id, $1, gen_random_uuid(), '港の会', '浜 渚', '0154-00-0000', '場を開けます', gen_random_uuid()::text from region`,
      [this.city.tenantId],
    );
    const { rows } = await see.query('select application_id from partner_application order by received_at desc limit 1');
    return this.world.id('HubApplication', rows[0].application_id);
  }

  /** A file that the city has brought, with two sound lines. */
  async hubImport(state: 'read' | 'run' = 'read', by = this.city): Promise<string> {
    const importId = newId();
    const of = [by.tenantId, importId];
    const { see } = this.world.database;
    await see.query(
      `insert into hub_import (region_id, tenant_id, import_id, file_name, encoding, kind, columns, mapping, state, created_at, created_by)
       select region_id, $1, $2, '一覧.csv', 'utf-8', 'place', '{名称,カナ}', '{"名称": "name", "カナ": "nameKana"}', $3, now(), $1 from region`,
      [...of, state],
    );
    await see.query(
      `insert into hub_import_row (region_id, tenant_id, import_id, number, cells, broken)
       select region_id, $1, $2, n, array['場' || n, 'バ'], false from region, generate_series(2, 3) n`,
      of,
    );
    return this.world.id('HubImport', importId);
  }

  /** A picture that somebody has stored and not yet put into an entry. */
  async hubPhoto(by = this.city): Promise<string> {
    const photoId = randomUUID();
    await this.world.database.see.query(
      `insert into hub_photo (region_id, tenant_id, photo_id, bytes, created_by) select region_id, $1, $2, 'x', $3 from region`,
      [by.tenantId, photoId, by.staffId],
    );
    return this.world.id('HubPhoto', photoId);
  }

  /** A working group whose office is the city's. */
  async hubGroup(by = this.city): Promise<string> {
    const group = { name: '港の部会', nameKana: 'ミナトノブカイ', meetingKind: 'WORKING_GROUP' };
    return (await tell(by, 'foundHubGroup', { group }, '... on HubGroupPayload { group { id } }')).group.id;
  }

  async hubGroupMember(by = this.city): Promise<string> {
    await this.hubGroup(by);
    return this.latest('hub_group_member', 'member_id', 'HubGroupMember');
  }

  /** A place of the council with room in it. */
  async hubPlace(by = this.council): Promise<string> {
    const keeper = await this.world.staff(by.tenantId, ['hub_editor']);
    const { id } = await hubOf(keeper).published();
    await hubOf(keeper).room(id, { capacity: 6, free: 3 });
    return id;
  }

  /** A place of the council that the city holds. */
  async hubHold(until: string): Promise<string> {
    const payload = '... on HubHoldPayload { hold { id } }';
    return (await tell(this.city, 'holdPlace', { entryId: await this.hubPlace(), places: 1, until }, payload)).hold.id;
  }

  /** What an office far away holds of a third one's. */
  async farHold(by: TestStaff): Promise<string> {
    const until = localDay(new Date()).add({ days: 3 }).toString();
    const payload = '... on HubHoldPayload { hold { id } }';
    return (await tell(by, 'holdPlace', { entryId: await this.hubPlace(this.third), places: 1, until }, payload)).hold.id;
  }

  async invitation(by = this.city): Promise<string> {
    const input = {
      login: `m${Math.random().toString(36).slice(2, 10)}`,
      displayName: '浜 渚',
      displayKana: 'ハマ ナギサ',
      jobTitle: '相談支援員',
      roles: ['INTAKE'],
      validFrom: '2026-11-01',
    };
    await tell(by, 'inviteStaff', { ...input, idempotencyKey: undefined }, '... on InvitationPayload { link }');
    return this.latest('invitation', 'invitation_id', 'Invitation');
  }

  /** A day on which the city is closed. */
  async closure(by = this.city): Promise<string> {
    const day = '2099-05-01';
    await tell(
      by,
      'addClosures',
      { from: day, reason: '職員研修', idempotencyKey: undefined },
      '... on OfficePayload { office { version } }',
    );
    return day;
  }

  /** A colleague to do things to: their account, membership and session. */
  async colleague(of = this.city): Promise<{ staff: string; membership: string }> {
    const made = await this.world.staff(of.tenantId, ['intake']);
    return { staff: this.staff(made), membership: this.world.id('Membership', made.membershipId) };
  }

  async referral(standing: Standing, by = this.city, to = this.council): Promise<string> {
    const { person, consent } = await this.consent(by, to);
    const lay = given(this.world);
    const about = { person, to, consent, fieldGroups: ['IDENTITY', 'CONTACT'] };
    if (standing === 'draft' || standing === 'held') {
      const id = await lay.draft(by, about);
      if (standing === 'held') await tell(by, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
      return id;
    }
    const id = await lay.delivered(by, about);
    const today = '2026-11-20';
    const way: Record<string, [act: string, more: Record<string, unknown>][]> = {
      requested: [],
      asked: [['askSender', { question: '連絡のつく時間は' }]],
      accepted: [['acceptReferral', {}]],
      waitlisted: [
        ['acceptReferral', {}],
        ['waitlistReferral', { expectedOn: farDay }],
      ],
      in_progress: [
        ['acceptReferral', {}],
        ['startReferral', { firstContactOn: today }],
      ],
      more_wanted: [
        ['acceptReferral', {}],
        ['requestShare', { fieldGroup: 'WORK', reason: '見学先を選ぶため' }],
      ],
      on_hold: [
        ['acceptReferral', {}],
        ['startReferral', { firstContactOn: today }],
        ['holdReferral', { reason: 'illness' }],
      ],
      completed: [
        ['acceptReferral', {}],
        ['completeReferral', { code: 'SOLVED', occurredOn: today }],
      ],
    };
    for (const [act, more] of way[standing] ?? []) await tell(to, act, { referralId: id, ...more }, payload);
    return id;
  }

  async protectedPerson(): Promise<string> {
    const personId = await this.person();
    await tell(
      this.city,
      'protectPerson',
      { personId, readerIds: [this.staff(this.city)], until: '2027-05-31' },
      '... on ProtectedPayload { person { id } }',
    );
    return personId;
  }

  /** The global id of what was stored last in a table. */
  async latest(table: string, key: string, kind: Parameters<World['id']>[0]): Promise<string> {
    const { rows } = await this.world.database.see.query(`select ${key} as id from ${table} order by ${key} desc limit 1`);
    return this.world.id(kind, rows[0].id);
  }

  /** One record of each kind that belongs to an office which has nothing to do with any of the others; links of the hub hide from nobody. */
  async foreign(): Promise<Map<string, string>> {
    const { world } = this;
    const far = await world.staff(await world.tenant('標茶', 'council'), ['consultation_supporter', 'tenant_admin']);
    const referral = await this.referral('draft', far, this.third);
    const { person, consent } = await this.consent(far, this.third);
    const { membership } = await this.colleague(far);
    const found: [string, string][] = [
      ['Person', person],
      ['Consent', consent],
      ['Referral', referral],
      ['Case', await this.caseOf(this.person(far), far)],
      ['Record', await this.record(far)],
      ['Task', await this.task(far)],
      ['Household', await this.member(far)],
      ['Invitation', await this.invitation(far)],
      ['Staff', this.staff(far)],
      ['Membership', membership],
      ['Session', await this.latest('session', 'session_id', 'Session')],
      ['Unit', world.id('Unit', await world.unit(far.tenantId, '遠い班'))],
      ['HubEntry', (await hubOf(far).draft()).id],
      ['HubHold', await this.farHold(far)],
      ['HubImport', await this.hubImport('read', far)],
      ['HubPhoto', await this.hubPhoto(far)],
    ];
    return new Map(found);
  }
}
