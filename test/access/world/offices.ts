import { type StaffRole, staffRoles } from '@tsunagi/access';
import { tokenHash } from '@tsunagi/casework';
import { region } from '../../kit/world.js';
import { Dice } from './dice.js';
import { dayOf, days, type Layer } from './Layer.js';

export interface Office {
  region: number;
  tenantId: string;
  code: string;
  units: string[];
}

/** Somebody who asks: what they are, where, and whether their session still counts. */
export interface Asker {
  name: string;
  region: number;
  tenant: string;
  staff: string;
  membership: string;
  unit: string | null;
  roles: ReadonlySet<StaffRole>;
  session: string;
  token: string;
  /** What ended it, for those who once could and now can do nothing. */
  over: 'session' | 'membership' | 'account' | 'not yet' | null;
}

export const farRegion = region + 1;
const hours = { 1: ['08:45', '17:30'], 2: ['08:45', '17:30'], 3: ['08:45', '17:30'], 4: ['08:45', '17:30'], 5: ['08:45', '17:30'] };

/** An organisation with its units; `units` of none is an office that is one unit. */
export function layOffice(layer: Layer, dice: Dice, code: string, kind: string, unitCount: number, inRegion = region): Office {
  const tenantId = dice.key();
  layer.add('tenant', {
    region_id: inRegion,
    tenant_id: tenantId,
    code,
    kind,
    name: `${code}役所`,
    name_kana: code,
    short_name: code,
    legal_regime: 'public',
    municipality_code: '01206',
    phone: '0154-00-0000',
    capacity_note: layer.text('空き'),
    hours,
    active_from: '2020-01-01',
  });
  const units = Array.from({ length: unitCount }, (_, n) => {
    const unitId = dice.key();
    layer.add('unit', {
      region_id: inRegion,
      tenant_id: tenantId,
      unit_id: unitId,
      code: `u${n}`,
      name: `${code}第${n + 1}班`,
      valid_from: '2020-01-01',
    });
    return unitId;
  });
  layer.add('site', {
    region_id: inRegion,
    tenant_id: tenantId,
    site_id: dice.key(),
    code: 's',
    name: `${code}事業所`,
    valid_from: '2020-01-01',
  });
  layer.add('registered_document', {
    region_id: inRegion,
    tenant_id: tenantId,
    document_id: `sha256:${'0'.repeat(64)}`,
    text: layer.text('問い合わせ'),
  });
  layer.add('oidc_provider', {
    region_id: inRegion,
    tenant_id: tenantId,
    issuer: `https://${layer.text('提供元')}.example`,
    client_id: layer.text('番号'),
    client_secret_sealed: layer.text('秘密'),
    amr: ['mfa'],
  });
  layer.add('packet_preset', {
    region_id: inRegion,
    tenant_id: tenantId,
    name: layer.text('組み合わせ'),
    field_groups: ['identity', 'contact'],
    updated_by: dice.key(),
  });
  layer.add('tenant_closure', { region_id: inRegion, tenant_id: tenantId, closed_on: '2026-12-31', reason: '年末' });
  return { region: inRegion, tenantId, code, units };
}

const endings: Record<NonNullable<Asker['over']>, { staff?: object; membership?: object; session?: object }> = {
  session: { session: { ended_at: days(-1), end_reason: 'signed_out' } },
  membership: { membership: { ended_at: days(-1) } },
  account: { staff: { disabled_at: days(-1) } },
  'not yet': { membership: { valid_from: dayOf(30) } },
};

/** A member of staff with a session whose cookie is known; `over` for one who is not in force (any more, or yet). */
export function layStaff(
  layer: Layer,
  dice: Dice,
  office: Office,
  roles: StaffRole[],
  unit: string | null,
  over: Asker['over'] = null,
): Asker {
  const [staff, membership, session] = [dice.key(), dice.key(), dice.key()];
  const of = { region_id: office.region };
  const ending = over ? endings[over] : {};
  const home = { ...of, tenant_id: office.tenantId };
  layer.add('staff', { ...home, staff_id: staff, login: `s-${staff}`, email: null, disabled_at: null, ...ending.staff });
  layer.add('password_credential', { ...of, staff_id: staff, hash: layer.text('hash'), stands_alone: true });
  layer.add('totp_credential', { ...of, staff_id: staff, secret_sealed: layer.text('totp'), confirmed_at: days(-10) });
  layer.add('oidc_link', { ...home, staff_id: staff, subject: layer.text('提供元での番号') });
  layer.add('passkey', {
    region_id: office.region,
    passkey_id: session,
    staff_id: staff,
    credential_id: `key-${staff}`,
    public_key: '',
    counter: 0,
    synced: false,
    name: '職場のパソコン',
  });
  return layPost(layer, office, { staff, membership, session, roles, unit, over });
}

type Post = Pick<Asker, 'staff' | 'membership' | 'session' | 'unit' | 'over'> & { roles: StaffRole[] };

/** The post of somebody in an office, and the session in which they sit at its desk. */
function layPost(layer: Layer, office: Office, { staff, membership, session, roles, unit, over }: Post): Asker {
  const token = `token-${session}`;
  const of = { region_id: office.region };
  const ending = over ? endings[over] : {};
  layer.add('membership', {
    ...of,
    tenant_id: office.tenantId,
    membership_id: membership,
    staff_id: staff,
    unit_id: unit,
    display_name: layer.text('職員名'),
    display_kana: layer.text('カナ'),
    job_title: layer.text('職名'),
    roles,
    valid_from: '2020-01-01',
    valid_until: null,
    ended_at: null,
    ...ending.membership,
  });
  layer.add('session', {
    ...of,
    session_id: session,
    staff_id: staff,
    membership_id: membership,
    token_hash: tokenHash(token),
    second_factor: true,
    device: layer.text('端末'),
    last_seen_at: days(0),
    idle_until: days(1),
    expires_at: days(1),
    ended_at: null,
    end_reason: null,
    ...ending.session,
  });
  const name = `${office.code} ${roles.join('+')}${over ? ` (${over} over)` : ''}`;
  return { name, region: office.region, tenant: office.tenantId, staff, membership, unit, roles: new Set(roles), session, token, over };
}

/**
 * Two who bring cases to meetings work in another of these offices too, and may do much there: what they were told for the one
 * they are not told at the desk of the other. Chance of its own, so that the rest of the world falls as it did without them.
 */
export function laySecondPosts(layer: Layer, offices: Office[], askers: Asker[], seed: number): Asker[] {
  const dice = new Dice(seed + 5);
  const bringers = new Set(layer.rows('agenda_item').map((each) => each.presenter_staff_id));
  return askers
    .filter((each) => bringers.has(each.staff) && !each.over)
    .slice(0, 2)
    .flatMap(({ staff, tenant }) => {
      const other = offices.find(({ tenantId }) => tenantId !== tenant) as Office;
      const post = { staff, membership: dice.key(), session: dice.key(), unit: null, over: null };
      return [layPost(layer, other, { ...post, roles: ['caseworker', 'supervisor', 'conference_secretary'] })];
    });
}

/** One of each role in each of these offices, some with two roles, and those who once could. */
export function layEverybody(layer: Layer, dice: Dice, offices: Office[]): Asker[] {
  return offices.flatMap((office) => [
    ...staffRoles.map((role) => layStaff(layer, dice, office, [role], office.units[0] ?? null)),
    layStaff(layer, dice, office, ['caseworker'], office.units[1] ?? null),
    layStaff(layer, dice, office, dice.some(staffRoles, 0.25), office.units[1] ?? null),
    layStaff(layer, dice, office, ['intake'], null),
    layStaff(
      layer,
      dice,
      office,
      ['caseworker', 'supervisor', 'privacy_officer', 'tenant_admin'],
      office.units[0] ?? null,
      dice.pick(['session', 'membership', 'account', 'not yet'] as const),
    ),
  ]);
}
