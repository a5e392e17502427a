import type { CountrySize } from '../kit/country.ts';
import type { BoardCost } from './measure/board.ts';
import type { Passage } from './measure/flights.ts';
import type { Growth } from './measure/growth.ts';
import type { OfficeSize } from './measure/office.ts';
import type { Pages } from './measure/pages.ts';
import type { PolicyCost } from './measure/policies.ts';
import type { Share } from './measure/profile.ts';
import type { Readings } from './measure/rounds.ts';
import type { Start } from './measure/start.ts';
import type { StatementTime } from './measure/statementTimes.ts';
import type { StreamCost } from './measure/streams.ts';
import type { ContestantName, Operation } from './operations/operation.ts';
import type { Options } from './options.ts';

/** Everything that one run finds out. */
export interface Findings {
  options: Options;
  /** Which state of the repository was measured. */
  commit: string;
  size: CountrySize;
  operations: Operation[];
  /** `looked`: the pages of it, where it can be asked again. */
  passages: Map<Operation, Map<ContestantName, Passage & { looked: Pages | null }>>;
  /** Where PostgreSQL's time goes, by statement of ours. */
  statementTimes: Map<Operation, StatementTime[]>;
  /** The same operations in a country of few rows, by name. */
  growth: Map<string, Growth>;
  /** The inbox of one office as it fills, the country around it small. */
  office: OfficeSize[];
  starts: Map<ContestantName, Start[]>;
  policies: PolicyCost[];
  streams: StreamCost;
  board: BoardCost;
  readings: Readings;
  /** Megabytes after the rounds. */
  memory: Map<ContestantName, number | null>;
  /** Where our server's processor time goes, by what it does. */
  profiles: Map<string, Share[]>;
}
