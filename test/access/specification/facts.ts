/**
 * What has happened, as it lies in the tables: who has whom, who wrote what, and above all what the ledger says. The
 * specification decides from these facts alone. It never looks at the columns `readers` and `people`, which the product
 * keeps as a shortcut, nor at the policy table of the product: otherwise it would only agree with itself.
 */
export type Row = Record<string, any>;

/** Somebody who asks, in plain facts. */
export interface Viewer {
  region: number;
  tenant: string;
  staff: string;
  membership: string;
  unit: string | null;
  session: string;
  roles: ReadonlySet<string>;
}

const part = (line: Row, group: string): boolean => group === 'anything' || line.field_groups.includes(group);

export class Facts {
  readonly #indexes = new Map<string, Map<unknown, Row[]>>();
  readonly #open: Row[];

  constructor(
    private readonly tables: Readonly<Record<string, Row[]>>,
    readonly now: number,
  ) {
    const lines = this.of('disclosure');
    this.#open = lines.filter((line) => line.verb === 'opens' && line.starts_at.getTime() <= now && this.endOf(line) > now);
  }

  /** When an opening ends or has ended, in milliseconds: at its own end, or before by a further line. */
  endOf(line: Row): number {
    const endings = this.where('disclosure', 'opens_line_id', line.line_id);
    return Math.min(line.until.getTime(), ...endings.map((each) => each.until.getTime()));
  }

  /** What is open of somebody now, to offices and at conferences. Staff who are named for a protected address are no office. */
  openAbout(personId: string): Row[] {
    return this.#open.filter((line) => line.person_id === personId && (!line.to_staff_id || line.origin === 'conference'));
  }

  of(table: string): Row[] {
    return this.tables[table] ?? [];
  }

  /** The rows of a table in whose column this stands. */
  where(table: string, column: string, value: unknown): Row[] {
    const name = `${table}.${column}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = new Map();
      for (const row of this.of(table)) index.set(row[column], [...(index.get(row[column]) ?? []), row]);
      this.#indexes.set(name, index);
    }
    return index.get(value) ?? [];
  }

  one(table: string, column: string, value: unknown): Row | null {
    return this.where(table, column, value)[0] ?? null;
  }

  /** Lines to an office that are open now. What is told to one person, at a conference or by name, opens nothing to their office. */
  openTo(tenant: string, personId: string): Row[] {
    return this.#open.filter(
      (line) => line.to_tenant_id === tenant && line.person_id === personId && line.origin !== 'conference' && !line.to_staff_id,
    );
  }

  /** Lines by which an office has named people one by one, open now. */
  naming(tenant: string, personId: string): Row[] {
    return this.#open.filter(
      (line) => line.to_tenant_id === tenant && line.person_id === personId && line.origin !== 'conference' && line.to_staff_id,
    );
  }

  /** Who sits in a meeting, and for which office somebody is still to be named. */
  seats(conferenceId: string): Row[] {
    return this.where('conference_member', 'conference_id', conferenceId).filter((each) => !each.removed_at);
  }

  /** The seat of somebody, for the office for which they act: who sits there for another one is there as somebody else. */
  seatOf({ tenant, staff }: Pick<Viewer, 'tenant' | 'staff'>, conferenceId: string): Row | undefined {
    return this.seats(conferenceId).find((each) => each.staff_id === staff && each.member_tenant_id === tenant);
  }

  /** Whether they knew what stood on the agenda: on the list before the meeting began, or before this was brought. */
  knewInTime(viewer: Viewer, { conference_id, created_at }: Row): boolean {
    const seat = this.seatOf(viewer, conference_id);
    const opened = this.one('conference', 'conference_id', conference_id)?.opened_at;
    return !!seat && (!opened || seat.created_at <= opened || seat.created_at <= created_at);
  }

  /** Until when the minutes are open to somebody of the convener who is to approve them; null for everybody else. */
  examinedUntil({ tenant, staff }: Viewer, conferenceId: string): Date | null {
    const meeting = this.one('conference', 'conference_id', conferenceId);
    const until = (meeting?.tenant_id === tenant && meeting?.examiners[staff]) || 0;
    return until * 1000 > this.now ? new Date(until * 1000) : null;
  }

  /** Whether a part of an item about somebody was opened to this one member. */
  toldAtConference({ tenant, staff }: Pick<Viewer, 'tenant' | 'staff'>, { item_id, person_id }: Row, group: string): boolean {
    return this.#open.some(
      (line) =>
        line.origin === 'conference' &&
        line.origin_id === item_id &&
        line.to_tenant_id === tenant &&
        line.to_staff_id === staff &&
        line.person_id === person_id &&
        part(line, group),
    );
  }

  /** Seats of people without an account to which the pages of an item are open now: in the ledger they stand by the seat. */
  guestsTold({ item_id }: Row): string[] {
    const lines = this.#open.filter((line) => line.origin_id === item_id && !line.to_staff_id && line.to_member_id && part(line, 'paper'));
    return [...new Set(lines.map((line) => line.to_member_id))];
  }

  /** Whether a part of what is known of a person has been given to an office, and still is. */
  given(tenant: string, personId: string, group: string): boolean {
    return this.openTo(tenant, personId).some((line) => part(line, group));
  }

  givenReferral(tenant: string, { person_id, referral_id }: Row): boolean {
    return this.openTo(tenant, person_id).some((line) => part(line, 'referral') && line.origin_id === referral_id);
  }

  /** Whether somebody is named, one by one, for this part. */
  named({ tenant, staff }: Pick<Viewer, 'tenant' | 'staff'>, personId: string, group: string): boolean {
    return this.naming(tenant, personId).some((line) => line.to_staff_id === staff && part(line, group));
  }
}
