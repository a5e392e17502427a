import { nobody } from '@tsunagi/access';
import {
  type Calendar,
  lastWorkingDay,
  lengthOf,
  listClosuresOfAll,
  listSites,
  listTenants,
  listTimerLengths,
  listUnits,
  localDay,
  readRegion,
  workingDaysUntil,
} from '@tsunagi/casework';
import { type ReadConnections, Reader, type Reading } from '@tsunagi/database';

type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;
export type TenantRow = RowOf<typeof listTenants>;
export type UnitRow = RowOf<typeof listUnits>;
export type SiteRow = RowOf<typeof listSites>;
export type TimerLengthRow = RowOf<typeof listTimerLengths>;
type RegionRow = RowOf<typeof readRegion>;

/** The registry is public and small. Nothing is decided from it: commands read the rows themselves. */
const freshFor = 15_000;

interface Contents {
  region: RegionRow | null;
  tenants: Map<string, TenantRow>;
  units: Map<string, UnitRow>;
  sites: SiteRow[];
  timerLengths: TimerLengthRow[];
  closures: Map<string, Set<string>>;
}

/** The names of offices and units, at hand without asking the database for each row that shows one. */
export class Registry {
  #contents: Contents = { region: null, tenants: new Map(), units: new Map(), sites: [], timerLengths: [], closures: new Map() };
  /** How many working days are left, by office, day and deadline: a page asks for the same few again and again. */
  readonly #daysLeft = new Map<string, number | null>();
  #loadedAt = 0;
  #loading: Promise<void> | null = null;

  constructor(
    private readonly connections: ReadConnections,
    private readonly region: number,
  ) {}

  /** Present contents; refreshed behind the scenes when they are older than a few seconds. */
  async contents(): Promise<Contents> {
    const age = Date.now() - this.#loadedAt;
    if (age > freshFor) {
      this.#loading ??= this.#load().finally(() => {
        this.#loading = null;
      });
      if (this.#loadedAt === 0) await this.#loading;
      else this.#loading.catch(() => undefined);
    }
    return this.#contents;
  }

  /** For an organisation that may be newer than what is at hand: reads again where it is missing. */
  async know(tenantId: string): Promise<void> {
    if (this.#contents.tenants.has(tenantId)) return;
    await this.refresh();
  }

  /** After a change of an entry: reads again before anybody looks. One that is being read already may have begun before the change. */
  async refresh(): Promise<void> {
    await this.#loading?.catch(() => undefined);
    this.#loadedAt = 0;
    await this.contents();
  }

  /** Whoever coordinates the region; null where nobody does. */
  get coordinator(): string | null {
    return this.#contents.region?.coordinatorTenantId ?? null;
  }

  tenant(id: string): TenantRow | null {
    return this.#contents.tenants.get(id) ?? null;
  }

  unitsOf(tenantId: string): UnitRow[] {
    return [...this.#contents.units.values()].filter((unit) => unit.tenantId === tenantId);
  }

  unit(id: string | null): UnitRow | null {
    return id ? (this.#contents.units.get(id) ?? null) : null;
  }

  /** What the region has agreed on for this deadline of a referral; undefined where it has agreed on nothing since. */
  timerLength(timer: { kind: string; step: string }, urgent: boolean): TimerLengthRow | undefined {
    return lengthOf(this.#contents.timerLengths, timer, urgent);
  }

  /** Working days that are left to this office until a deadline, ISO date; see `workingDaysUntil`. */
  workingDaysLeft(tenantId: string, dueOn: string | null): number | null {
    const calendar = this.#calendarOf(tenantId);
    if (!calendar || !dueOn) return null;
    const now = new Date();
    const key = `${tenantId} ${dueOn} ${localDay(now)}`;
    let left = this.#daysLeft.get(key);
    if (left === undefined) {
      left = workingDaysUntil(calendar, now, dueOn);
      this.#daysLeft.set(key, left);
    }
    return left;
  }

  /** The last day on which this office works up to a day, ISO dates; null for an office that is not known. */
  lastWorkingDay(tenantId: string, day: string): string | null {
    const calendar = this.#calendarOf(tenantId);
    return calendar && lastWorkingDay(calendar, day);
  }

  #calendarOf(tenantId: string): Calendar | null {
    const office = this.tenant(tenantId);
    return office && { hours: office.hours, closed: this.#contents.closures.get(tenantId) ?? new Set() };
  }

  async #load(): Promise<void> {
    const reader = new Reader(this.connections, { region: this.region, tenant: nobody, staff: nobody }, '', null);
    const [regions, tenants, units, sites, timerLengths, closures] = await Promise.all([
      reader.read(readRegion, {}),
      reader.read(listTenants, {}),
      reader.read(listUnits, {}),
      reader.read(listSites, {}),
      reader.read(listTimerLengths, {}),
      reader.read(listClosuresOfAll, {}),
    ]);
    const closuresOf = Map.groupBy(closures, (each) => each.tenantId);
    this.#contents = {
      region: regions[0] ?? null,
      tenants: new Map(tenants.map((each) => [each.tenantId, each])),
      units: new Map(units.map((each) => [each.unitId, each])),
      sites,
      timerLengths,
      closures: new Map([...closuresOf].map(([tenant, days]) => [tenant, new Set(days.map(({ closedOn }) => closedOn))])),
    };
    this.#daysLeft.clear();
    this.#loadedAt = Date.now();
  }
}
