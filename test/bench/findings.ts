import type { CountrySize } from '../kit/country.ts';
import type { BoardCost } from './measure/board.ts';
import type { Passage } from './measure/flights.ts';
import type { Pages } from './measure/pages.ts';
import type { PolicyCost } from './measure/policies.ts';
import type { Share } from './measure/profile.ts';
import type { Readings } from './measure/rounds.ts';
import type { Start } from './measure/start.ts';
import type { StreamCost } from './measure/streams.ts';
import type { ContestantName, Operation } from './operations/operation.ts';
import type { Options } from './options.ts';

/** Everything that one run finds out. */
export interface Findings {
  options: Options;
  size: CountrySize;
  operations: Operation[];
  passages: Map<Operation, Map<ContestantName, Passage & { pages: number | null; most: Pages['most']; time: number | null }>>;
  starts: Map<ContestantName, Start[]>;
  policies: PolicyCost[];
  streams: StreamCost;
  board: BoardCost;
  readings: Readings;
  /** Megabytes after the rounds. */
  memory: Map<ContestantName, number | null>;
  /** Where our server's processor time goes, by what it does. */
  profiles: Map<string, Share[]>;
  /** Pages, and milliseconds of PostgreSQL, of the same operations in a country of 10,000 rows. */
  small: Map<string, { pages: number; time: number }>;
}
