import { fieldGroupNames } from '@tsunagi/access';
import type { Dice } from './dice.js';
import { dayOf, days, type Layer } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker } from './offices.js';
import { layOpinions } from './opinions.js';

/** What stood in the field group 基本 on the day of distribution. */
const whoItIs = (layer: Layer) => ({
  familyName: layer.text('資料の姓'),
  givenName: layer.text('資料の名'),
  familyKana: layer.text('資料のセイ'),
  givenKana: layer.text('資料のメイ'),
});

export type Kind = { code: string; titles_hidden: boolean };

export interface At {
  layer: Layer;
  dice: Dice;
  of: { region_id: number; tenant_id: string; conference_id: string };
  members: Asker[];
  /** Reads the minutes to approve them. */
  second: Asker | null;
}

/** Somebody without an account, of no office of the region: their pledge lies on paper. */
export const onPaper = { tenant: null, staff: null };

export function laySeat(
  layer: Layer,
  dice: Dice,
  of: At['of'],
  member: Pick<Asker, 'tenant' | 'staff'> | typeof onPaper,
  removedAt: string | null,
  seatedAt = days(-6),
): void {
  layer.add('conference_member', {
    ...of,
    member_id: dice.key(),
    member_tenant_id: member.tenant,
    staff_id: member.staff,
    name: layer.text('出席者'),
    wish: layer.text('出てほしい人'),
    office: layer.text('所属'),
    part: 'member',
    answer: 'accepted',
    pledged_at: days(-3),
    pledge: member.staff ? 'screen' : 'paper',
    attended_at: days(-1),
    attendance_noted_by: member.staff ? null : layer.text('出席を記した人'),
    removed_at: removedAt,
    created_at: seatedAt,
  });
}

export function layItem(
  { layer, dice, of, members, second }: At,
  { code, titles_hidden }: Kind,
  life: Life | null,
  presenter: Asker,
  carriedFrom: unknown = null,
): void {
  const home = life?.office ?? { region: of.region_id, tenantId: of.tenant_id };
  const itemId = dice.key();
  const left = layer.rows('agenda_item').find(({ item_id }) => item_id === carriedFrom);
  if (left) left.stands_again = true;
  const groups = life ? dice.some(fieldGroupNames, 0.3).filter((group) => group !== 'address') : [];
  const here = { region_id: home.region, tenant_id: home.tenantId, conference_id: of.conference_id, item_id: itemId };
  const person_id = life?.personId ?? null;
  layer.add('agenda_item', {
    ...here,
    convener_tenant_id: of.tenant_id,
    position: layer.rows('agenda_item').length + 1,
    sort: life ? 'case' : 'general',
    kind_code: code,
    title: layer.text('議題'),
    person_id,
    veiled: !!life?.protectedSince,
    case_id: life?.caseId ?? null,
    basis: life ? 'conference' : null,
    title_hidden: life !== null && titles_hidden,
    carried_from_id: carriedFrom,
    state: 'distributed',
    presenter_staff_id: presenter.staff,
    presenter_label: layer.text('説明者'),
    created_at: days(-5),
  });
  layer.add('agenda_brief', {
    ...here,
    person_id,
    purpose: layer.text('目的'),
    field_groups: groups,
    handed_at: life ? days(-4) : null,
    exceptions: [
      { memberId: presenter.staff, fieldGroups: [], nothing: true },
      { memberId: here.item_id, fieldGroups: groups.slice(1), nothing: false },
    ],
  });
  layer.add('agenda_sheet', {
    ...here,
    sheet_id: itemId.replace(/^.{4}/, 'f11e'), // without the dice: what is drawn after it stays
    person_id,
    title: layer.text('付けた資料'),
    text: '',
    file_name: `${layer.text('資料の名')}.pdf`,
    media_type: 'application/pdf',
    byte_size: 8,
    bytes: `\\x${Buffer.from(`%PDF-${layer.text('資料の中身')}`).toString('hex')}`,
    position: groups.length + 2,
    created_at: days(-5),
    created_by: presenter.staff,
  });
  for (const [at, group] of [null, ...groups].entries())
    layer.add('agenda_sheet', {
      ...here,
      sheet_id: dice.key(),
      person_id,
      field_group: group,
      title: layer.text('資料'),
      text: group ? null : layer.text('資料の文'),
      facts: group === 'identity' ? [whoItIs(layer)] : group ? [] : null,
      position: at + 1,
      created_at: days(-5),
      created_by: presenter.staff,
    });
  layer.add('conference_note', {
    ...here,
    note_id: dice.key(),
    convener_tenant_id: of.tenant_id,
    person_id,
    kind: 'decision',
    text: layer.text('決定'),
    position: 1,
    writer_staff_id: presenter.staff,
    writer_label: layer.text('書いた人'),
  });
  layer.add('conference_note', {
    ...here,
    note_id: dice.key(),
    convener_tenant_id: of.tenant_id,
    person_id,
    kind: 'homework',
    text: layer.text('宿題'),
    position: 2,
    writer_staff_id: presenter.staff,
    writer_label: layer.text('書いた人'),
    assignee_tenant_id: of.tenant_id,
    assignee_label: layer.text('担当'),
    due_on: dayOf(dice.pick([-3, 12])),
    done_at: dice.chance(0.3) ? days(-1) : null,
  });
  layTask(layer, dice, of, here.tenant_id);
  layOpinions(layer, dice, of, { tenant_id: home.tenantId, item_id: itemId, person_id });
  if (!life) layOpinions(layer, dice, of, { tenant_id: of.tenant_id, item_id: null, person_id: null });
  const at = { layer, dice, of, members, second };
  if (life) for (const member of members) layTold(at, life, itemId, groups, member);
  const bringer = members.find((each) => each.staff === life?.worker.staff);
  if (life && bringer) layToldLine(at, life, itemId, ['minutes'], bringer);
  if (life && second && dice.chance(0.8)) layToldLine(at, life, itemId, ['minutes'], second);
}

/** The homework of an item as it lies on the desk of the office that has it: here the convener's. */
function layTask(layer: Layer, dice: Dice, of: At['of'], noteTenantId: string): void {
  layer.add('task', {
    ...of,
    task_id: dice.key(),
    note_id: layer.rows('conference_note').at(-1)?.note_id,
    note_tenant_id: noteTenantId,
    title: layer.text('会議のやること'),
    due_on: dayOf(12),
  });
}

/** What of an item was opened to one member, and how that stands now: its record by one line, its pages by another. */
function layTold(at: At, life: Life, itemId: string, groups: string[], member: Asker): void {
  if (!at.dice.chance(0.8)) return;
  if (at.dice.chance(0.9)) layToldLine(at, life, itemId, ['minutes'], member);
  if (at.dice.chance(0.7)) layToldLine(at, life, itemId, ['paper', ...groups], member);
}

/** One line of the ledger; where it is not to stay, it may have run out or been ended. */
export function layToldLine(
  { layer, dice }: Pick<At, 'layer' | 'dice'>,
  life: Life,
  itemId: string,
  told: string[],
  member: Asker,
  stays = false,
): void {
  const lineId = dice.key();
  const line = {
    region_id: life.office.region,
    tenant_id: life.office.tenantId,
    person_id: life.personId,
    field_groups: told,
    from_tenant_id: life.office.tenantId,
    to_tenant_id: member.tenant,
    basis: 'conference',
    origin: 'conference',
    origin_id: itemId,
    recorded_by: life.worker.staff,
  };
  const expired = !stays && dice.chance(0.15);
  layer.add('disclosure', {
    ...line,
    line_id: lineId,
    verb: 'opens',
    opens_line_id: null,
    to_staff_id: member.staff,
    starts_at: days(-5),
    until: days(expired ? -2 : 40),
    basis_note: layer.text('会議の根拠'),
  });
  if (stays || expired || dice.chance(0.85)) return;
  const ending = { ...line, line_id: dice.key(), verb: 'ends', opens_line_id: lineId, starts_at: days(-1), until: days(-1) };
  layer.add('disclosure', { ...ending, to_staff_id: member.staff, basis_note: null });
}
