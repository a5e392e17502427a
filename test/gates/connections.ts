import type { TestBrowser } from '../kit/browser.js';
import type { CountryWorld } from '../kit/countryWorld.js';

/** How to come to a list that has at least a hundred entries in the invented country (kit/country). */
interface Way {
  /** Arguments of the list itself, besides how many. */
  args?: string;
  /** The query around the list; where it is left out, the list stands at the root. */
  around?(list: string, country: CountryWorld): string;
  /** Who asks; where it is left out, a caseworker. */
  by?(country: CountryWorld): TestBrowser;
}

/** Every list of the schema by type and field. A new one without a line here fails the gate. */
export const connections: Record<string, Way> = {
  'Query.inbox': {},
  'Query.referralDrafts': {},
  'Query.sentReferrals': {},
};
