import { caseRoles, receivingRoles, systemActor } from '@tsunagi/access';
import { type Conference, command, findConference, foldRoster, refold } from '@tsunagi/casework';
import { region, World } from '../../kit/world.js';
import { layKinds } from './conferenceKinds.js';
import { type LaidConference, layConference, layMeetingsOfGroups } from './conferences.js';
import { layConsentItems } from './consentItems.js';
import { layCorners } from './corners.js';
import { Dice } from './dice.js';
import { layHub } from './hub.js';
import { Layer } from './Layer.js';
import { type Life, layLife } from './lives.js';
import { layHiddenAbroad, layManualLines, layOwnGlass } from './manualLines.js';
import { type Asker, farRegion, layEverybody, layOffice, laySecondPosts, type Office } from './offices.js';
import { layCandidates, layNext } from './series.js';
import { layReferral } from './sharing.js';
import { layOfficeTraces, laySeal, layTraces } from './traces.js';

/** An invented region with its neighbours, drawn by dice: offices, people in them, lives, and what was given to whom. */
export interface InventedWorld {
  world: World;
  seed: number;
  offices: Office[];
  lives: Life[];
  askers: Asker[];
  /** Some of them at the desk of another office, in which they work too. */
  secondPosts: Asker[];
}

/** How many lives each office holds. */
export type WorldSize = number;

const worksWithPeople = (asker: Asker): boolean => caseRoles.some((role) => asker.roles.has(role)) && !asker.over;

/** Rows first, then every row's readers by the product's own fold of the ledger: the fold is under test as well. */
async function fold(world: World, lives: Life[]): Promise<void> {
  for (const { office, personId } of lives) {
    const actor = systemActor(office.region, office.tenantId);
    const desk = { orm: world.house.orm, actor, actorLabel: 'システム', requestId: 'world', guard: null };
    await command(desk, (tx) => refold(tx, office.tenantId, personId));
  }
}

/** The list of members is folded by the product as well, onto the meeting and onto what is about nobody. */
async function foldRosters(world: World, conferences: LaidConference[]): Promise<void> {
  for (const { office, conferenceId } of conferences) {
    const actor = systemActor(office.region, office.tenantId);
    const desk = { orm: world.house.orm, actor, actorLabel: 'システム', requestId: 'world', guard: null };
    await command(desk, async (tx) => foldRoster(tx, (await findConference(tx, conferenceId)) as Conference));
  }
}

/** Two meetings of the near offices, about lives of all of them, and of each the next. */
function layConferences(layer: Layer, dice: Dice, near: Office[], askers: Asker[], lives: Life[]): LaidConference[] {
  layKinds(layer, region);
  const awake = askers.filter((each) => !each.over && near.some(({ tenantId }) => tenantId === each.tenant));
  const about = lives.filter(({ office }) => near.includes(office));
  const laid = near.slice(0, 2).map((convener) => layConference(layer, dice, convener, awake, [dice.pick(about), dice.pick(about)]));
  // One meeting on the basis that its kind has, and one on consents.
  for (const { office, conferenceId } of laid.slice(1))
    layConsentItems(layer, { conferenceId, convener: office, askers: awake, offices: near }, lives);
  const all = [...laid, ...laid.map((each) => layNext(layer, dice, each, awake, about))];
  layCandidates(layer, dice, about, all);
  return all;
}

/** `plan` lets a paired world differ: it may add to what is laid, before it lies in the tables. */
export async function layWorld(
  seed: number,
  size: WorldSize,
  world?: World,
  plan: (layer: Layer, lives: Life[], askers: Asker[], offices: Office[]) => void = () => undefined,
): Promise<InventedWorld> {
  const open = world ?? (await World.open());
  const dice = new Dice(seed);
  const layer = new Layer();
  layer.add('region', { region_id: farRegion, code: 'far', name: '遠い圏域' });
  layer.add('timer_length', {
    region_id: farRegion,
    kind: 'T1',
    step: 'nudge',
    urgency: 'any',
    days: 2,
    source: '会議',
    dated: '2026-04-01',
  });
  const [city, council, body, far] = [
    layOffice(layer, dice, '釧路', 'city', 2),
    layOffice(layer, dice, '厚岸', 'council', 2),
    layOffice(layer, dice, '鶴居', 'council', 0),
    layOffice(layer, dice, '遠方', 'council', 1, farRegion),
  ] as [Office, Office, Office, Office];
  const near = [city, council, body];
  const askers = layEverybody(layer, dice, [...near, far]);
  const workersOf = (office: Office) => askers.filter((each) => each.tenant === office.tenantId && worksWithPeople(each));
  const livesOf = (office: Office, many: number): Life[] =>
    Array.from({ length: many }, (_, n) => layLife(layer, dice, office, workersOf(office), n % 3 === 0));
  const lives = [...livesOf(city, size), ...livesOf(council, Math.ceil(size / 2)), ...livesOf(body, 2), ...livesOf(far, 1)];
  for (const life of lives.filter(({ office }) => office !== far)) layGiven(layer, dice, life, near, askers);
  layTraces(
    layer,
    dice,
    lives.filter(({ office }) => office !== far),
    askers.filter((each) => each.tenant !== far.tenantId),
  );
  for (const office of [...near, far]) layOfficeTraces(layer, dice, office, workersOf(office)[0] as Asker);
  for (const office of near)
    layHub(
      layer,
      dice,
      office,
      near.filter((each) => each !== office),
    );
  layHub(layer, dice, far, []);
  for (const each of [region, farRegion]) laySeal(layer, each);
  const conferences = layConferences(layer, dice, near, askers, lives);
  layMeetingsOfGroups(layer, dice, region);
  const corners = layCorners(layer, seed, { near, askers, lives });
  const secondPosts = laySecondPosts(layer, near, askers, seed);
  plan(layer, lives, askers, near);
  await layer.lay(open.database);
  await fold(
    open,
    lives.filter(({ office }) => office !== far),
  );
  await foldRosters(open, [...conferences, ...corners]);
  await rememberOldReaders(open, near);
  return { world: open, seed, offices: [...near, far], lives, askers, secondPosts };
}

/**
 * Ends that have passed stay on the rows: every other office was once a reader of every row, and everybody
 * was once named. Who reads now is said by the ledger alone.
 */
async function rememberOldReaders({ database: { see } }: World, near: Office[]): Promise<void> {
  const { rows: columns } =
    await see.query(`select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and a.attname in ('readers', 'people')`);
  const { rows: staff } = await see.query('select named_as(tenant_id, staff_id) as name from membership');
  const past = (keys: string[]) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1_600_000_000])));
  const before = { readers: past(near.map(({ tenantId }) => tenantId)), people: past(staff.map((each) => each.name)) };
  for (const { table, column } of columns) {
    const mine = column === 'readers' ? '- tenant_id::text' : '';
    await see.query(`update ${table} set ${column} = ($1::jsonb ${mine}) || ${column}`, [before[column as 'readers' | 'people']]);
  }
}

function layGiven(layer: Layer, dice: Dice, life: Life, near: Office[], askers: Asker[]): void {
  const staffOf = (office: Office) => askers.filter((each) => each.tenant === office.tenantId && !each.over);
  const workersOf = (office: Office) => staffOf(office).filter(worksWithPeople);
  const others = near.filter((each) => each !== life.office);
  const [first, second] = others as [Office, Office];
  const ways = [
    [first, second],
    [second, first],
  ] as const;
  let before: string | null = null;
  for (const [to, coordinator] of ways)
    if (dice.chance(0.75)) before = layReferral(layer, dice, life, to, coordinator, workersOf(to), before);
  // To be named is not enough: whoever is named still has to be somebody who works with people, or answers for the office.
  const named = [life.office, ...others].map((office) => ({ office, staff: dice.pick(workersOf(office)) }));
  for (const office of others) named.push({ office, staff: dice.pick(staffOf(office)) });
  layManualLines(layer, dice, life, others, named);
  const idle = staffOf(first).find((each) => !each.over && !receivingRoles.some((role) => each.roles.has(role)));
  if (life.protectedSince && idle) layHiddenAbroad(layer, dice, life, first, idle);
  const judge = staffOf(first).find((each) => each.roles.has('privacy_officer'));
  if (judge) layOwnGlass(layer, dice, life, first, judge);
}
