import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { assertSound } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { needs } from '../desk/needs.js';
import { reading } from '../desk/rows.js';
import { localDay } from '../tenancy/index.js';
import { periodOf } from './ledgerPeriods.js';
import { suppress, suppressParts, type Told } from './suppress.js';

/**
 * How the ledger is told. Periods do not overlap and are told only once they are over, so that no two tables can be taken
 * from one another.
 */
export interface LedgerRule {
  /** Counts below it are not told. */
  threshold: number;
  /** 3, 6 or 12; counted from April. */
  months: number;
}
/** The periods that are over, the latest first; named by their first month. */
export const ledgerPeriods = (now: Date, { months }: LedgerRule, many = 6): string[] => {
  const last = periodOf(localDay(now), months).subtract({ months });
  return Array.from({ length: many }, (_, n) =>
    last
      .subtract({ months: n * months })
      .toString()
      .slice(0, 7),
  );
};

/** The counts themselves; they leave only through `unmetLedger`. */
export const countUnmet = reading({
  name: 'unmet-needs',
  build: (db, $: { from: string; until: string }, who, variant) =>
    db
      .selectFrom('unmet_need as u')
      .where('u.regionId', '=', who.region)
      .where(mayRead(variant, 'UnmetNeed', 'u', who))
      .where(sql<boolean>`u.month >= ${$.from}::date and u.month < ${$.until}::date`)
      .groupBy(['u.kind', 'u.municipalityCode', 'u.month'])
      .select([
        'u.kind',
        'u.municipalityCode',
        'u.month',
        sql<number>`count(*)::int`.as('count'),
        sql<number>`(count(*) filter (where u.first_of_person))::int`.as('people'),
      ]),
  discloses: null,
});

/** First day of a period and of the one after it; throws where it is none that is over. */
export function boundsOf(period: string, now: Date, rule: LedgerRule): { from: string; until: string } {
  assertSound({ period: ledgerPeriods(now, rule, 40).includes(period) ? null : 'UNKNOWN_CODE' });
  const from = Temporal.PlainDate.from(`${period}-01`);
  return { from: from.toString(), until: from.add({ months: rule.months }).toString() };
}

interface Count {
  kind: string;
  municipalityCode: string | null;
  month: string;
  /** One for each person who lacked this, here and then. */
  count: number;
  /** One for each person, whatever else they lacked. */
  people: number;
}

export interface UnmetLedger {
  kinds: string[];
  municipalities: string[];
  cells: Told[][];
  kindTotals: Told[];
  municipalityTotals: Told[];
  total: Told;
  months: string[];
  /** By kind, then by month. */
  byMonth: Told[][];
}

/** A subject and a town in which so many were not helped that it may be said. */
export interface Lack {
  kind: string;
  municipalityCode: string | null;
}

/** What the ledger itself tells to have been lacking where: whatever is said by it gives away no figure that it hides. */
export const lacksIn = ({ kinds, municipalities, cells }: UnmetLedger): Lack[] =>
  kinds.flatMap((kind, row) =>
    municipalities.flatMap((town, column) => (cells[row]?.[column] == null ? [] : [{ kind, municipalityCode: town || null }])),
  );

/** The ledger as it may be told: by subject and municipality, and by month within a subject. */
export function unmetLedger(counts: readonly Count[], municipalities: readonly string[], from: string, rule: LedgerRule): UnmetLedger {
  const kinds = Object.keys(needs);
  const towns = [...municipalities, ''];
  const months = Array.from({ length: rule.months }, (_, n) => Temporal.PlainDate.from(from).add({ months: n }).toString());
  const sum = (of: (count: Count) => boolean) => counts.filter(of).reduce((all, { count }) => all + count, 0);
  const cells = kinds.map((kind) => towns.map((town) => sum((each) => each.kind === kind && (each.municipalityCode ?? '') === town)));
  const table = suppress(kinds, towns, cells, rule.threshold);
  // A sum over subjects counts somebody once for each of theirs: it is told where enough people stand behind it.
  const people = (of: (count: Count) => boolean) => counts.filter(of).reduce((all, each) => all + each.people, 0);
  const enough = (told: Told, of: (count: Count) => boolean): Told => (people(of) === 0 || people(of) >= rule.threshold ? told : null);
  return {
    kinds,
    municipalities: towns,
    cells: table.cells,
    kindTotals: table.rowTotals,
    municipalityTotals: table.columnTotals.map((told, at) => enough(told, (each) => (each.municipalityCode ?? '') === towns[at])),
    total: enough(table.total, () => true),
    months,
    byMonth: kinds.map((kind, at) =>
      suppressParts(
        table.rowTotals[at] ?? null,
        months.map((month) => sum((each) => each.kind === kind && each.month === month)),
        rule.threshold,
      ),
    ),
  };
}
