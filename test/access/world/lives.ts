import { nameTokens, wholeTokens } from '@tsunagi/casework';
import type { Dice } from './dice.js';
import { dayOf, days, type Layer, type Row } from './Layer.js';
import type { Asker, Office } from './offices.js';

export interface Life {
  office: Office;
  personId: string;
  caseId: string;
  protectedSince: string | null;
  /** Of the office, whoever works with people. */
  worker: Asker;
}

/** A person of an office with cases and whatever is known; each text stands nowhere else. */
export function layLife(layer: Layer, dice: Dice, office: Office, workers: Asker[], hides = dice.chance(0.35)): Life {
  const worker = dice.pick(workers);
  const [personId, caseId] = [dice.key(), dice.key()];
  const protectedSince = hides ? days(-5) : null;
  const life: Life = { office, personId, caseId, protectedSince, worker };
  const of = { region_id: office.region, tenant_id: office.tenantId };
  layer.add('person', {
    ...of,
    person_id: personId,
    number: layer.text('番号'),
    protected_since: protectedSince,
    created_by: worker.staff,
  });
  layPersonGroups(layer, dice, life);
  const cases = [caseId, ...(dice.chance(0.3) ? [dice.key()] : [])];
  cases.forEach((each, at) => {
    const closed = at > 0;
    layer.add('support_case', {
      ...of,
      case_id: each,
      person_id: personId,
      number: layer.text('ケース番号'),
      status: closed ? 'closed' : 'open',
      opened_on: '2026-01-10',
      closed_on: closed ? '2026-03-31' : null,
      close_reason: closed ? layer.text('終結理由') : null,
      unit_id: dice.pick([null, ...office.units]),
      lead_staff_id: dice.chance(0.7) ? dice.pick(workers).staff : null,
      stage: 1 + dice.below(4),
      created_by: worker.staff,
    });
  });
  layCaseGroups(layer, dice, life);
  layRecords(layer, dice, life, workers);
  layTasks(layer, dice, life, workers);
  if (protectedSince) layProtection(layer, dice, life, protectedSince);
  return life;
}

const named = ['family_name', 'given_name', 'family_kana', 'given_kana', 'alias', 'former_name', 'substitute_spelling'];
/** Whole, as they are found in a text that speaks of this person. */
export const wholeNamesOf = (identity: Row): { kind: string; token: string }[] =>
  Object.entries(wholeTokens(...named.map((column) => identity[column] as string | null))).flatMap(([kind, tokens]: [string, string[]]) =>
    tokens.map((token) => ({ kind, token })),
  );

function layPersonGroups(layer: Layer, dice: Dice, { office, personId, protectedSince, worker }: Life): void {
  const of = { region_id: office.region, tenant_id: office.tenantId, person_id: personId };
  const by = { updated_by: worker.staff };
  const family = layer.name(dice);
  const identity = {
    family_name: family,
    given_name: layer.name(dice),
    family_kana: layer.text('セイ'),
    given_kana: layer.text('メイ'),
    alias: layer.text('通称'),
    former_name: layer.text('旧姓'),
    substitute_spelling: layer.text('代替'),
    birth_date: '1980-05-06',
    sex: dice.pick(['male', 'female', 'other', 'unknown']),
    language: layer.text('言語'),
  };
  layer.add('person_identity', { ...of, ...identity, ...by });
  for (const token of nameTokens(`${identity.family_name}${identity.given_name}`))
    layer.add('search_token', { region_id: of.region_id, tenant_id: of.tenant_id, token, kind: 'name', person_id: personId });
  for (const token of wholeNamesOf(identity))
    layer.add('search_token', { region_id: of.region_id, tenant_id: of.tenant_id, ...token, person_id: personId });
  if (dice.chance(0.9))
    layer.add('person_contact', {
      ...of,
      phone: protectedSince ? null : layer.text('電話'),
      phone_with_address: !!protectedSince,
      mobile: layer.text('携帯'),
      email: layer.text('メール'),
      safe_contact: layer.text('安全な連絡'),
      leave_message: dice.chance(0.5),
      ...by,
    });
  if (dice.chance(0.9))
    layer.add('person_address', {
      ...of,
      municipality_code: '01206',
      postal_code: layer.text('郵便'),
      locality: layer.text('町名'),
      street: layer.text('番地'),
      building: layer.text('建物'),
      school: layer.text('学校'),
      clinic: layer.text('医院'),
      latitude: 43 + dice.next(),
      longitude: 144 + dice.next(),
      phone: protectedSince ? layer.text('自宅') : null,
      protected_since: protectedSince,
      ...by,
    });
}

function layCaseGroups(layer: Layer, dice: Dice, { office, personId, caseId, worker }: Life): void {
  const of = { region_id: office.region, tenant_id: office.tenantId, person_id: personId, case_id: caseId };
  const noted = (): object => ({ note: layer.text('備考'), updated_by: worker.staff });
  const groups: Record<string, () => object> = {
    case_household: () => ({ kind: layer.text('世帯'), size: 2 }),
    case_benefit: () => ({
      welfare_status: dice.pick(['none', 'applied', 'receiving', 'ended']),
      welfare_case_number: layer.text('保護番号'),
      benefits: [layer.text('給付')],
    }),
    case_money: () => ({ monthly_income: 1000, rent: 2000, savings: 3000, debt_total: 4000, arrears: layer.text('滞納') }),
    case_health: () => ({ conditions: layer.text('病気'), certificate: layer.text('手帳'), insurance: layer.text('保険') }),
    case_work: () => ({
      employment_status: layer.text('就労'),
      left_work_on: '2026-01-31',
      experience: layer.text('経験'),
      qualifications: layer.text('資格'),
      wish: layer.text('希望'),
    }),
    case_safety: () => ({ risks: [layer.text('危険')] }),
  };
  for (const [table, content] of Object.entries(groups)) if (dice.chance(0.85)) layer.add(table, { ...of, ...content(), ...noted() });
  layer.add('household_member', {
    ...of,
    member_id: dice.key(),
    name: layer.text('家族名'),
    kana: layer.text('家族カナ'),
    relation: layer.text('続柄'),
    birth_date: '2015-04-02',
    ...noted(),
  });
}

function layProtection(layer: Layer, dice: Dice, { office, personId, worker }: Life, since: string): void {
  const asked = layer.rows('protection').length % 2 === 0;
  layer.add('protection', {
    region_id: office.region,
    tenant_id: office.tenantId,
    protection_id: dice.key(),
    measure_id: dice.key(),
    person_id: personId,
    origin_tenant_id: office.tenantId,
    since,
    until: dayOf(200),
    set_by: worker.staff,
    release_asked_at: asked ? days(-1) : null,
    release_asked_by: asked ? worker.staff : null,
    release_reason: asked ? layer.text('解除の理由') : null,
  });
}

function layRecords(layer: Layer, dice: Dice, { office, personId, caseId }: Life, workers: Asker[]): void {
  for (const audience of ['author', 'unit', 'tenant', 'shared'] as const) {
    const author = dice.pick(workers);
    const recordId = dice.key();
    layer.add('support_record', {
      region_id: office.region,
      tenant_id: office.tenantId,
      record_id: recordId,
      case_id: caseId,
      person_id: personId,
      author_id: author.staff,
      author_name: layer.text('書き手'),
      unit_id: dice.pick([null, ...office.units]),
      method: 'phone',
      occurred_at: days(-1 - dice.below(100)),
      minutes: 10 + dice.below(50),
      partner: layer.text('相手'),
      text: layer.text('経過'),
      audience,
    });
    layEarlier(layer, dice, { office, personId }, recordId, author);
    if (dice.chance(0.5)) layAttachment(layer, dice, { office, personId }, 'record', recordId, author);
  }
  if (dice.chance(0.4)) layAttachment(layer, dice, { office, personId }, 'record', null, dice.pick(workers));
}

/** How it read before: written for somebody else, as often as not. */
function layEarlier(
  layer: Layer,
  dice: Dice,
  { office, personId }: Pick<Life, 'office' | 'personId'>,
  recordId: string,
  author: Asker,
): void {
  layer.add('record_version', {
    region_id: office.region,
    tenant_id: office.tenantId,
    version_id: dice.key(),
    record_id: recordId,
    person_id: personId,
    version: 1,
    author_id: author.staff,
    unit_id: dice.pick([null, ...office.units]),
    method: 'visit',
    occurred_at: days(-2 - dice.below(100)),
    minutes: 10 + dice.below(50),
    partner: layer.text('前の相手'),
    text: layer.text('訂正前'),
    audience: dice.pick(['author', 'unit', 'tenant', 'shared']),
    replaced_at: days(-1),
    replaced_by: author.staff,
    replaced_by_name: layer.text('直した人'),
  });
}

export function layAttachment(
  layer: Layer,
  dice: Dice,
  { office, personId }: Pick<Life, 'office' | 'personId'>,
  kind: 'consent' | 'record',
  ownerId: string | null,
  by: Asker,
): string {
  const attachmentId = dice.key();
  layer.add('attachment', {
    region_id: office.region,
    tenant_id: office.tenantId,
    attachment_id: attachmentId,
    person_id: personId,
    owner_kind: kind,
    owner_id: ownerId,
    file_name: `${layer.text('写し')}.pdf`,
    media_type: 'application/pdf',
    byte_size: 8,
    sha256: layer.text('sha'),
    bytes: `\\x${Buffer.from(`%PDF-${layer.text('写しの中身')}`).toString('hex')}`,
    created_by: by.staff,
  });
  return attachmentId;
}

function layTasks(layer: Layer, dice: Dice, { office, personId }: Life, workers: Asker[]): void {
  for (const done of [false, false, true]) {
    layer.add('task', {
      region_id: office.region,
      tenant_id: office.tenantId,
      task_id: dice.key(),
      person_id: dice.chance(0.8) ? personId : null,
      title: layer.text('用件'),
      due_on: dice.chance(0.7) ? dayOf(dice.below(20) - 5) : null,
      assignee_id: dice.chance(0.7) ? dice.pick(workers).staff : null,
      unit_id: dice.pick([null, ...office.units]),
      done_at: done ? days(-dice.below(9)) : null,
      snoozed_until: !done && dice.chance(0.2) ? dayOf(9) : null,
      created_by: dice.pick(workers).staff,
    });
  }
}
