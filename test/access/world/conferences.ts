import { circle, kinds } from './conferenceKinds.js';
import type { Dice } from './dice.js';
import { type At, layItem, laySeat, onPaper } from './items.js';
import { dayOf, days, type Layer } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker, Office } from './offices.js';

/** A meeting as it was laid: its list of members is folded by the product afterwards, like the ledger. */
export interface LaidConference {
  office: Office;
  conferenceId: string;
}

/** Of each working group a meeting to come; nobody sits in it yet. */
export function layMeetingsOfGroups(layer: Layer, dice: Dice, regionId: number): void {
  for (const { tenant_id, name, group_id } of layer.rows('hub_group').filter((row) => row.region_id === regionId)) {
    layer.add('conference', {
      region_id: regionId,
      tenant_id,
      conference_id: dice.key(),
      kind_code: circle.code,
      session_number: layer.rows('conference').length + 1,
      title: `${name}（次回）`,
      group_id,
      starts_at: days(7),
      ends_at: days(7.1),
      place: layer.text('部会の場所'),
      state: 'planned',
      created_by: '00000000-0000-0000-0000-000000000000',
    });
  }
}

/** A meeting of several offices with an item about nobody and one about each of these lives, told to some of its members. */
export function layConference(
  layer: Layer,
  dice: Dice,
  convener: Office,
  askers: Asker[],
  lives: Life[],
  given: { kind?: (typeof kinds)[number]; state?: string } = {},
): LaidConference {
  const conferenceId = dice.key();
  const of = { region_id: convener.region, tenant_id: convener.tenantId, conference_id: conferenceId };
  const kind = given.kind ?? dice.pick(kinds);
  const recorder = dice.pick(askers);
  // Whoever calls a meeting sits in it, and whoever brings an item.
  const caller = dice.pick(askers.filter((each) => each.tenant === convener.tenantId));
  const presenters = askers.filter((each) => lives.some(({ worker }) => worker.staff === each.staff));
  const seated = [...new Set([caller, ...presenters, ...dice.some(askers, 0.3)])];
  const second = given.state ? null : drawExaminer(dice, convener, askers, seated);
  const stillReads = dice.chance(0.8);
  const state = given.state ?? (second ? 'circulated' : dice.pick(['called', 'open', 'ended', 'approved']));
  layer.add('conference', {
    ...of,
    kind_code: kind.code,
    session_number: layer.rows('conference').length + 1,
    title: layer.text('会議名'),
    starts_at: days(-1),
    ends_at: days(-0.9),
    place: layer.text('場所'),
    online_url: `https://example.jp/${layer.text('部屋')}`,
    state,
    opened_at: state === 'called' ? null : days(-1),
    recorder_staff_id: recorder.staff,
    recorder_label: layer.text('記録者'),
    examiners: endsOfReading(convener, askers, seated, stillReads ? second : null),
    created_by: recorder.staff,
  });
  layer.add('standing_member', {
    region_id: of.region_id,
    tenant_id: of.tenant_id,
    standing_member_id: dice.key(),
    kind_code: 'case_meeting',
    member_tenant_id: convener.tenantId,
    name: layer.text('構成員'),
    wish: layer.text('名簿のお願い'),
    office: layer.text('所属'),
    part: 'member',
  });
  for (const member of seated) laySeat(layer, dice, of, member, null);
  laySeat(layer, dice, of, onPaper, null);
  for (const gone of askers.filter((each) => !seated.includes(each) && dice.chance(0.1))) laySeat(layer, dice, of, gone, days(-0.5));
  // Pages are as long as the lists of these worlds: a further meeting gives nobody more to do.
  if (!given.state) for (const { tenant, staff } of seated) layHomework(layer, dice, of, tenant, staff);
  const line = { layer, dice, of, members: seated, second: stillReads ? second : null };
  layItem(line, kind, null, recorder);
  for (const life of lives) layItem(line, kind, life, life.worker);
  return { office: convener, conferenceId };
}

/** What somebody has promised at the meeting, on the desk of their own office. */
function layHomework(layer: Layer, dice: Dice, { region_id, conference_id }: At['of'], tenant_id: string, staff: string): void {
  layer.add('task', {
    ...{ region_id, tenant_id, conference_id },
    task_id: dice.key(),
    title: layer.text('宿題の用件'),
    assignee_id: staff,
    due_on: dayOf(4),
  });
}

const convening = ['conference_secretary', 'supervisor', 'chief_consultation_supporter'] as const;

/** Of those who call meetings for this office, one who has no seat and is to approve the minutes; or nobody, as often as not. */
function drawExaminer(dice: Dice, { tenantId }: Office, askers: Asker[], seated: Asker[]): Asker | null {
  const may = askers.filter((each) => each.tenant === tenantId && !seated.includes(each) && convening.some((role) => each.roles.has(role)));
  return may.length > 0 && dice.chance(0.6) ? dice.pick(may) : null;
}

/** Until when minutes lie open for approval. Ends that have passed stay: everybody of the office without a seat once read them so. */
function endsOfReading({ tenantId }: Office, askers: Asker[], seated: Asker[], reads: Asker | null): Record<string, number> {
  const [past, still] = [days(-1), days(5)].map((end) => Date.parse(end) / 1000) as [number, number];
  const without = askers.filter((each) => each.tenant === tenantId && !seated.includes(each));
  return Object.fromEntries(without.map((each) => [each.staff, each === reads ? still : past]));
}
