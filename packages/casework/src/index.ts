/** The trade itself, a folder for each thing staff talk about. Services speak to a feature through its index only. */
export * from './audit/index.js';
export * from './case/index.js';
export * from './consent/index.js';
export { command, commandOnce } from './desk/command.js';
export type { Desk, News, Work } from './desk/desk.js';
export { mayRead, variantOf } from './desk/mayRead.js';
export { newId } from './desk/newId.js';
export { type AskerColumns, type Rows, reading } from './desk/rows.js';
export * from './disclosure/index.js';
export { schemas } from './entities.js';
export * from './jobs/index.js';
export * from './person/index.js';
export * from './referral/index.js';
export * from './session/index.js';
export * from './staff/index.js';
export * from './tenancy/index.js';
export * from './withdrawal/index.js';
