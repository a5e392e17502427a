/** The gateway as other rooms start it: tests, and the program `main`. */
export { type Environment, readEnvironment } from './environment.js';
export { kindsOfChange } from './events/change.js';
export type { House } from './graphql/context.js';
export { costOf, mostCost } from './graphql/costs.js';
export { IdSeal } from './graphql/ids/seal.js';
export { makeSchema } from './graphql/schema.js';
export { openHouse } from './house.js';
export { onAccessLogPaper } from './http/accessLogPaper.js';
export { cookiesOf } from './http/cookies.js';
export { lists as listsToTakeAlong } from './http/lists/index.js';
export { makeServer } from './http/server.js';
export { shutDown } from './http/shutDown.js';
export { makeLogger } from './log/logger.js';
