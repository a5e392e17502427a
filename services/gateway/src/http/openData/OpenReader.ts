import { LimitedError } from '@tsunagi/access';
import { listOpenEntries, localDay, type OpenFilter } from '@tsunagi/casework';
import { Reader } from '@tsunagi/database';
import type { House } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { networkOf } from '../networkOf.js';

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type OpenRow = RowOf<typeof listOpenEntries>;

const perMinute = 120;
const mostAddresses = 10_000;
const minute = 60_000;

/** Whoever asks without being known: of no organisation, so that PostgreSQL itself shows only what is for everyone. */
export const openReader = ({ environment, connections }: House): Reader =>
  new Reader(connections, { region: environment.region, tenant: '', staff: '' }, '', null);

export const readOpen = (house: House, filter: OpenFilter): Promise<OpenRow[]> => openReader(house).read(listOpenEntries, filter);

/** Whether there is no such thing any more. */
export const isOver = ({ endedOn }: OpenRow): boolean => endedOn !== null && endedOn <= localDay(new Date()).toString();

/** Every public entry of these kinds; for papers and calendars, which are not read in pages. */
export const everything = (kinds: readonly string[], more: Partial<OpenFilter> = {}): OpenFilter => ({
  kinds,
  entryIds: null,
  organisationId: null,
  placeId: null,
  modifiedAfter: null,
  marks: null,
  pieces: null,
  placed: false,
  offset: 0,
  first: 10_000,
  ...more,
});

/** So many questions in a minute from one address; the rest is asked to wait. */
export class OpenDoor {
  #asked = new Map<string, number>();
  #since = 0;

  assertOpen(address: string, now = Date.now()): void {
    if (now - this.#since > minute) {
      this.#asked = new Map();
      this.#since = now;
    }
    // Whoever asks from very many networks forgets those that asked least, and never sets back the count of one that asks much.
    for (let few = 1; this.#asked.size > mostAddresses; few *= 2)
      for (const [network, times] of this.#asked) if (times <= few) this.#asked.delete(network);
    const network = networkOf(address);
    const times = (this.#asked.get(network) ?? 0) + 1;
    this.#asked.set(network, times);
    if (times > perMinute) throw new LimitedError('RATE_LIMITED', { retryAfter: Math.ceil((this.#since + minute - now) / 1000) });
  }
}
