/**
 * The door to PostgreSQL. Every connection says who is asking before it asks anything: one wrapper for writing
 * (`transact`), one for reading (`Reader`), one for acting in another tenant's home (`inHome`). See README.md.
 */
export { type Asker, type ExactKey, type Settings, settingsOf } from './asker.js';
export { createRoles, dropDatabase, ensureDatabase, type LoginRole, loginRoles, urlFor } from './bootstrap.js';
export { printSchema } from './catalog/printSchema.js';
export { freePort } from './embedded/freePort.js';
export { findServer } from './embedded/leftover.js';
export { isEmbedded } from './embedded/marker.js';
export { serverCanReach } from './embedded/reach.js';
export { type EmbeddedOptions, type EmbeddedPostgres, startPostgres, stopLeftover } from './embedded/startPostgres.js';
export { migrateScratch, type ScratchServer, startScratch } from './embedded/startScratch.js';
export { endLease, type Lease, renewLease } from './jobs/lease.js';
export { isSchemaCurrent, migrate, migrationsFolder, rolesFile } from './migrate.js';
export { openOrm } from './orm.js';
export { ReadConnections } from './read/connections.js';
export { type Guard, type Held, readByKey, stillHold } from './read/flight.js';
export { type Attempt, Reader } from './read/reader.js';
export { type Definition as ReadingDefinition, type Disclosed, type Reading, readingsOf } from './read/reading.js';
export { type Look, type Rehearsal, rehearse } from './read/rehearsal.js';
export { type ServerFacts, serverFacts, servingFaults, versionFault } from './serverFacts.js';
export type { Statement } from './wire/batch.js';
export {
  type AccountStatement,
  accountStatements,
  type HomeReading,
  type HomeStatement,
  homeReadings,
  homeStatements,
  inAccount,
  inHome,
  readInHome,
} from './write/inHome.js';
export { ask, askReading, send } from './write/send.js';
export { becomeStaff, type Clock, type Door, type Transaction, transact, transactByKey, underKey } from './write/transaction.js';
