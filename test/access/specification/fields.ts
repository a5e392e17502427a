import type { Facts, Row, Viewer } from './facts.js';
import { seen } from './whoSees.js';

/** A record that an answer may show: by the name of its type, and where it lies; `table` names its line in whoSees.ts. */
export interface Thing {
  type: string;
  table: string;
  row: Row;
}

/** Stands for a value that the product works out and the specification only asks to be there. */
export const workedOut = Symbol('worked out');
/** Opened and sealed ids are compared by what they are the id of. */
export class Id {
  constructor(
    readonly kind: string,
    readonly key: string,
  ) {}
}

type Leaf = (row: Row, viewer: Viewer, facts: Facts) => unknown;
type Edge = (row: Row, viewer: Viewer, facts: Facts) => Thing[];

export interface FieldsOfType {
  leaves: Record<string, Leaf>;
  /** Below: who is seen there is decided by what stands there. */
  edges: Record<string, Edge>;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const named = (names: string, leaf: (name: string) => Leaf): Record<string, Leaf> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, leaf(name)]),
  );

/** Fields that show a column as it stands: `familyName`, or `handledBy=handler_label` where the names differ. */
export const columns = (names: string): Record<string, Leaf> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((each) => {
        const [field = '', column = snake(field)] = each.split('=');
        return [field, (row: Row) => row[column] ?? null];
      }),
  );

/** Fields whose value the product works out. One function for all of them, so that they can be told from the others. */
export const leftToTheProduct: Leaf = () => workedOut;

export const made = (names: string): Record<string, Leaf> => named(names, () => leftToTheProduct);

export const id =
  (kind: string, column: string): Leaf =>
  (row) =>
    row[column] ? new Id(kind, row[column]) : null;

/** Rows of a table that belong to this one by the same key, as things of this type. */
export const below =
  (type: string, table: string, key: string, mine = key): Edge =>
  (row, _viewer, facts) =>
    facts.where(table, key, row[mine]).map((each) => ({ type, table, row: each }));

/** The one row that this column names. */
export const link =
  (type: string, table: string, key: string, column = key): Edge =>
  (row, _viewer, facts) => {
    const found = row[column] ? facts.one(table, key, row[column]) : null;
    return found ? [{ type, table, row: found }] : [];
  };

export const office = (column: string): Edge => link('Tenant', 'tenant', 'tenant_id', column);

/** A colleague by name: of the own office only; others appear by office and role. */
export const colleague =
  (column: string): Edge =>
  (row, viewer, facts) => {
    const membership = facts.where('membership', 'staff_id', row[column]).find((each) => each.tenant_id === row.tenant_id);
    return membership && row.tenant_id === viewer.tenant ? [{ type: 'Colleague', table: 'tenant', row: membership }] : [];
  };

/** The name of a colleague of the own office, else null. */
export const nameOf = (tenant: string, staff: string, viewer: Viewer, facts: Facts): string | null =>
  // What one has done oneself, for another office too, one has done by name.
  ((tenant === viewer.tenant || staff === viewer.staff) &&
    facts.where('membership', 'staff_id', staff).find((each) => each.tenant_id === tenant)?.display_name) ||
  null;

/** Who did it: by name in the own office, else as it was written down at the time, by office and role. */
export const signed =
  (tenant: string, staff: string, label: string) =>
  (row: Row, viewer: Viewer, facts: Facts): string | null =>
    nameOf(row[tenant], row[staff], viewer, facts) ?? row[label];

/** Something that has no row of its own and is shown whenever what it stands below is. */
export const always = (type: string, row: Row): Thing => ({ type, table: 'tenant', row });

export const shown = (thing: Thing, viewer: Viewer, facts: Facts): boolean =>
  seen(thing.table, { region_id: viewer.region, ...thing.row }, viewer, facts);

const sees = (personId: string, viewer: Viewer, facts: Facts): boolean => {
  const person = facts.one('person', 'person_id', personId);
  return !person || shown({ type: 'Person', table: 'person', row: person }, viewer, facts);
};

/** 支援措置: whether this viewer sees that somebody hides, and not where. */
function hidesFrom(personId: string, viewer: Viewer, facts: Facts): boolean {
  const person = facts.one('person', 'person_id', personId);
  const address = facts.one('person_address', 'person_id', personId);
  if (!person?.protected_since || !sees(personId, viewer, facts)) return false;
  return !(address && shown({ type: 'PersonAddress', table: 'person_address', row: address }, viewer, facts));
}

/**
 * 支援措置: whether the offices around a person are covered from this viewer, who does not read the address. Of somebody whom
 * they do not see any more nobody can know whether they hide by now.
 */
export const covered = (personId: string, viewer: Viewer, facts: Facts): boolean =>
  !sees(personId, viewer, facts) || hidesFrom(personId, viewer, facts);

/**
 * The same around a referral. Whoever sent it or has it in hand knows both sides, and so does whoever is named for the
 * address; nobody else of their offices does, whatever their part. A receiver who has a record of the same person goes by
 * that one too.
 */
export function coveredReferral(referralId: string, viewer: Viewer, facts: Facts): boolean {
  const referral = facts.one('referral', 'referral_id', referralId);
  const ours = referral?.tenant_id === viewer.tenant;
  if (!referral || !(ours || facts.givenReferral(viewer.tenant, referral))) return false;
  if ([referral.sender_staff_id, referral.handler_staff_id].includes(viewer.staff)) return false;
  const { person_id } = referral;
  const linked = facts.where('person_link', 'other_person_id', person_id).filter((link) => !ours && link.tenant_id === viewer.tenant);
  const known = [
    ...(ours || facts.given(viewer.tenant, person_id, 'anything') ? [person_id] : []),
    ...linked.map((link) => link.person_id),
  ];
  const hiding = known.filter((each) => facts.one('person', 'person_id', each)?.protected_since);
  const reads = (each: string) =>
    facts
      .where('person_address', 'person_id', each)
      .some((row) => shown({ type: 'PersonAddress', table: 'person_address', row }, viewer, facts));
  return hiding.length > 0 && !hiding.some(reads);
}

/** 別の所へつなぐ: the referrals that follow one another are of one person, and their number says so. */
export const chainOf = ({ number }: Row): string => number.split('/')[0];

/**
 * The same of a line of an inbox. With whom one dealt is not told after the end either to those who could read of whom it
 * was before; whoever carried it knows. A coordinator is told who the parties are, and never of whom it is: so it is not told
 * them where its own office was asked for the same person, and its people know the name that belongs to the number.
 */
export function coveredLine(line: Row, viewer: Viewer, facts: Facts): boolean {
  const { referral_id, box, claimed_by } = line;
  const referral = facts.one('referral', 'referral_id', referral_id);
  if (!referral || referral.tenant_id === viewer.tenant || facts.givenReferral(viewer.tenant, referral))
    return coveredReferral(referral_id, viewer, facts);
  if (!facts.one('person', 'person_id', referral.person_id)?.protected_since) return false;
  if (box !== 'coordination') return claimed_by !== viewer.staff;
  const asked = facts.where('mailbox', 'tenant_id', viewer.tenant).filter((each) => each.box === 'in');
  const carried = asked.some((each) => each.referral_id === referral_id && each.claimed_by === viewer.staff);
  return !carried && asked.some((each) => chainOf(each) === chainOf(line));
}

/** The same around an item of a meeting, which its owner's office brought: whoever merely sits there is not told which one that is. */
export function coveredItem({ person_id, tenant_id }: Row, viewer: Viewer, facts: Facts): boolean {
  const hides = person_id && tenant_id !== viewer.tenant && facts.one('person', 'person_id', person_id)?.protected_since;
  const address = facts.one('person_address', 'person_id', person_id);
  return !!hides && !(address && shown({ type: 'PersonAddress', table: 'person_address', row: address }, viewer, facts));
}

/** What stands in place of another office whose name would tell the town. */
const coveredOffice: Row = {
  tenant_id: '00000000-0000-0000-0000-000000000000',
  name: '伏せています（支援措置）',
  name_kana: '',
  short_name: '伏せています',
  kind: 'partner',
  legal_regime: 'public',
  municipality_code: null,
  phone: null,
  takes_referrals: false,
  capacity: 'open',
  capacity_note: null,
  hours: {},
};

type Covers = (row: Row, viewer: Viewer, facts: Facts) => boolean;

const officeUnless =
  (covers: Covers) =>
  (column: string): Edge =>
  (row, viewer, facts) =>
    row[column] !== viewer.tenant && covers(row, viewer, facts)
      ? [{ type: 'Tenant', table: 'tenant', row: coveredOffice }]
      : office(column)(row, viewer, facts);

/** An office that has to do with the person of this row. */
export const officeAround = officeUnless((row, viewer, facts) => covered(row.person_id, viewer, facts));

/** Where an address was read in an emergency: who judges it is told, unless the person is open to them too. */
export const officeOfGlass = officeUnless((row, viewer, facts) => hidesFrom(row.person_id, viewer, facts));

/** An office that sends or receives the referral of this row. */
export const officeOfReferral = officeUnless((row, viewer, facts) => coveredReferral(row.referral_id, viewer, facts));

/** An office from or to which a line of the inbox goes. */
export const officeOfLine = officeUnless(coveredLine);

/** The office that brought an item to a meeting. */
export const officeOfItem = officeUnless(coveredItem);

/** Somebody who did something: of another office by office and role, where those may be told. */
const signedUnless =
  (covers: Covers) =>
  (tenant: string, staff: string, label: string) =>
  (row: Row, viewer: Viewer, facts: Facts): string | null => {
    const hidden = row[label] !== null && row[tenant] !== viewer.tenant && covers(row, viewer, facts);
    return hidden ? '関係機関の職員（支援措置により伏せています）' : signed(tenant, staff, label)(row, viewer, facts);
  };

/** Somebody who did something around the person of this row. */
export const signedAround = signedUnless((row, viewer, facts) => covered(row.person_id, viewer, facts));
export const signedOnGlass = signedUnless((row, viewer, facts) => hidesFrom(row.person_id, viewer, facts));

/** Whoever presents an item at a meeting, by name and office as it was written down. */
export const presentsItem = signedUnless(coveredItem)('tenant_id', 'nobody', 'presenter_label');

/** Somebody who did something in the referral of this row. */
export const signedInReferral = signedUnless((row, viewer, facts) => coveredReferral(row.referral_id, viewer, facts));
