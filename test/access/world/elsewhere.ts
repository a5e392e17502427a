import { dayOf, days, type Layer, type Row } from './Layer.js';
import type { Life } from './lives.js';
import type { Asker, Office } from './offices.js';

/**
 * 支援措置. The same world, in which people who hide are looked after in another town: of two offices each has what the
 * other has about them, and their address lies there too. Nothing else differs.
 */
export interface Elsewhere {
  /** To whose people nothing may tell it. */
  home: Office;
  /** The two offices that change places. */
  offices: [Office, Office];
  lives: Life[];
}

/** As whom people of an office signed, and in which column the office stands. */
const signatures: Record<string, string> = {
  author_name: 'tenant_id',
  replaced_by_name: 'tenant_id',
  sender_label: 'tenant_id',
  decider_label: 'tenant_id',
  presenter_label: 'tenant_id',
  claimed_label: 'tenant_id',
  staff_label: 'tenant_id',
  handler_label: 'receiver_tenant_id',
  asker_label: 'asker_tenant_id',
  actor_label: 'actor_tenant_id',
};
const whereTheyLive = ['postal_code', 'locality', 'street', 'building', 'school', 'clinic', 'phone'];

const named = (other: string): string => `${other}別`;
/** The key of the unit of the second office that stands beside one of the first. */
const besideUnit = (key: string): string => key.replace(/.$/, (last) => ((Number.parseInt(last, 16) + 1) % 16).toString(16));

/**
 * In both worlds the two offices have other towns, other hours and units of their own, so that each of these would tell; and
 * answers are asked for by days so near that working days are counted.
 */
export function tellApart(layer: Layer, [one, other]: [Office, Office]): void {
  for (const row of layer.rows('referral')) row.reply_due_on = dayOf(20);
  for (const row of layer.rows('mailbox')) row.due_on = dayOf(20);
  for (const row of layer.rows('tenant').filter(({ tenant_id }) => tenant_id === other.tenantId)) {
    const { 5: _, ...shorter } = row.hours as Record<number, unknown>;
    Object.assign(row, { municipality_code: '01664', phone: '015-400-0000', hours: shorter });
  }
  for (const row of layer.rows('unit').filter(({ tenant_id }) => tenant_id === one.tenantId))
    layer.add('unit', { ...row, tenant_id: other.tenantId, unit_id: besideUnit(row.unit_id as string), name: named(row.name as string) });
}

/** What this office may be told of others around somebody who hides, since nothing there leads to the person: it stays as it is. */
const toldOfNobody: { columns: string[]; because: string; of(layer: Layer, table: string, row: Row, office: Office): boolean }[] = [
  {
    columns: ['from_tenant_id', 'to_tenant_id', 'home_tenant_id', 'deadline_at'],
    because: 'The coordinator sees number, parties and dates, never of whom it is, of a chain in which it is not asked itself (M14).',
    of: (layer, table, row, { tenantId }) => table === 'mailbox' && row.tenant_id === tenantId && isCoordinated(layer, row),
  },
  {
    columns: ['reviewer_tenant_id'],
    because: 'Who judges the emergencies of an office is settled for the office, whoever they are about.',
    of: (_layer, table, row, { tenantId }) => table === 'glass_break' && row.tenant_id === tenantId,
  },
];

/** In whose working days the deadline of a referral is counted. */
const receiverOf = (layer: Layer, { referral_id }: Row): string =>
  layer.rows('referral').find((row) => row.referral_id === referral_id)?.receiver_tenant_id as string;

/** Whether this line lies with the coordinator, and no other of the same chain there. */
function isCoordinated(layer: Layer, line: Row): boolean {
  const chain = (row: Row) => (row.number as string).split('/')[0];
  const beside = layer.rows('mailbox').filter((row) => row.tenant_id === line.tenant_id && row.box !== 'coordination');
  return line.box === 'coordination' && !beside.some((row) => chain(row) === chain(line));
}

/** Rows that are about one of these people, by whichever key. */
function rowsAbout(layer: Layer, lives: Life[]): [table: string, row: Row][] {
  const persons = new Set<unknown>(lives.map(({ personId }) => personId));
  for (const link of layer.rows('person_link')) if (persons.has(link.person_id)) persons.add(link.other_person_id);
  const keysOf = (table: string, key: string) =>
    new Set(
      layer
        .rows(table)
        .filter((row) => persons.has(row.person_id))
        .map((row) => row[key]),
    );
  const [referrals, glasses, notes] = [
    keysOf('referral', 'referral_id'),
    keysOf('glass_break', 'glass_id'),
    keysOf('conference_note', 'note_id'),
  ];
  const about = (row: Row) =>
    persons.has(row.person_id) || referrals.has(row.referral_id) || glasses.has(row.glass_id) || notes.has(row.note_id);
  return [...layer.everything()].filter(([, row]) => about(row));
}

/** The lines about them that lie with the office at home as the coordinator and nothing more. */
export function coordinatedLines(layer: Layer, { home, lives }: Omit<Elsewhere, 'offices'>): Row[] {
  const about = new Set<unknown>(lives.map(({ personId }) => personId));
  const referrals = layer.rows('referral').filter((row) => about.has(row.person_id));
  const keys = new Set(referrals.map((row) => row.referral_id));
  return layer.rows('mailbox').filter((row) => row.tenant_id === home.tenantId && keys.has(row.referral_id) && isCoordinated(layer, row));
}

/** Lays it so. Says how many values differ now. */
export function layElsewhere(layer: Layer, { home, offices: [one, other], lives }: Elsewhere): number {
  const swapped = new Map([one, other].flatMap((each, at, both) => [[each.tenantId, both[1 - at]?.tenantId as string]]));
  for (const { tenant_id, unit_id } of layer.rows('unit')) {
    if (tenant_id !== one.tenantId) continue;
    swapped.set(unit_id as string, besideUnit(unit_id as string));
    swapped.set(besideUnit(unit_id as string), unit_id as string);
  }
  let changed = 0;
  const put = (row: Row, column: string, value: unknown) => {
    if (JSON.stringify(row[column]) !== JSON.stringify(value)) changed++;
    row[column] = value;
  };
  const swap = (value: unknown): unknown => swapped.get(value as string) ?? value;
  for (const [table, row] of rowsAbout(layer, lives)) {
    for (const [label, office] of Object.entries(signatures))
      if (row[label] && swapped.has(row[office] as string)) put(row, label, named(row[label] as string));
    if (row.origin === 'conference' && row.basis_note) put(row, 'basis_note', named(row.basis_note as string));
    if (table === 'person_address') {
      for (const column of whereTheyLive) if (row[column]) put(row, column, named(row[column] as string));
      put(row, 'municipality_code', '01664');
      put(row, 'latitude', 43.2);
    }
    if (table === 'timer' && swapped.has(receiverOf(layer, row))) put(row, 'due_at', days(5.1));
    // The seats of a meeting stay: an opinion names its seat by the convener, and a line of the ledger the office that sits there.
    const stays = toldOfNobody.flatMap(({ columns, of }) => (of(layer, table, row, home) ? columns : []));
    if (table === 'conference_opinion') stays.push('convener_tenant_id');
    if (table === 'disclosure' && row.origin === 'conference') stays.push('to_tenant_id');
    if (table === 'mailbox' && row.deadline_at && swapped.has(row.to_tenant_id as string) && !stays.includes('deadline_at'))
      put(row, 'deadline_at', days(-1.1));
    for (const [column, value] of Object.entries(row))
      if (!stays.includes(column)) put(row, column, Array.isArray(value) ? value.map(swap) : swap(value));
  }
  for (const life of lives) {
    const moved = [one, other].find((each) => each.tenantId === swapped.get(life.office.tenantId));
    if (moved) life.office = moved;
  }
  return changed;
}

/** Whether this person has signed in this row at another desk of theirs: what they did there themselves is no secret to them. */
const signedElsewhere = (row: Row, { staff, tenant }: Asker): boolean =>
  Object.keys(row).some((column) => {
    if (!column.endsWith('staff_id') || row[column] !== staff) return false;
    const desk = column.replace('staff_id', 'tenant_id');
    return (desk in row ? row[desk] : row.tenant_id) !== tenant;
  });

/**
 * Of whom this person knows more than their office: they are named for the address, have one of the referrals in hand, or have
 * had to do with them at another desk of theirs.
 */
export function knowsAround(layer: Layer, asker: Asker, life: Life): boolean {
  const { staff } = asker;
  const about = (table: string) => layer.rows(table).filter((row) => row.person_id === life.personId);
  return (
    about('disclosure').some((row) => row.to_staff_id === staff && row.origin !== 'conference') ||
    about('referral').some((row) => row.sender_staff_id === staff || row.handler_staff_id === staff) ||
    rowsAbout(layer, [life]).some(([table, row]) => table.startsWith('referral') && signedElsewhere(row, asker))
  );
}
