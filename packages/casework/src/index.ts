/** The trade itself, a folder for each thing staff talk about. Services speak to a feature through its index only. */
export * from './attachment/index.js';
export * from './audit/index.js';
export * from './candidate/index.js';
export * from './case/index.js';
export * from './conference/index.js';
export * from './consent/index.js';
export type { UntilMap } from './desk/columns.js';
export { command, commandOnce } from './desk/command.js';
export type { Desk, News, Work } from './desk/desk.js';
export { mayRead, variantOf } from './desk/mayRead.js';
export { needs } from './desk/needs.js';
export { newId } from './desk/newId.js';
export { type AskerColumns, type Rows, reading } from './desk/rows.js';
export { searchForm } from './desk/spelling.js';
export { mostBytesOfFile } from './desk/takenFile.js';
export { wholeTokens } from './desk/wholeNames.js';
export * from './disclosure/index.js';
export * from './draft/index.js';
export { schemas } from './entities.js';
export * from './explain/index.js';
export * from './hub/index.js';
export * from './jobs/index.js';
export * from './naming/index.js';
export * from './notice/index.js';
export * from './onboarding/index.js';
export * from './packet/index.js';
export * from './person/index.js';
export * from './protection/index.js';
export * from './referral/index.js';
export * from './seal/index.js';
export {
  actorLabel,
  beginOidc,
  beginOidcLink,
  beginPasskey,
  beginPasskeySignIn,
  beginTotp,
  changePassword,
  confirmTotp,
  countUpload,
  type DemoAccount,
  type DemoGate,
  type Entered,
  endSession,
  findSignedIn,
  finishOidc,
  finishOidcLink,
  finishPasskey,
  type Gate,
  hashPassword,
  hasOwnProvider,
  isLinking,
  linkOidc,
  listDemoAccounts,
  listMyMemberships,
  listMyPasskeys,
  listMySessions,
  type NamedAccount,
  type OidcInput,
  offeredOidc,
  oidcReturnPath,
  openSession,
  type PasskeyOptions,
  PasswordCredential,
  readMyOidcLink,
  readMySecondFactor,
  removeOidc,
  removePasskey,
  removeTotp,
  resealOidc,
  type SecretBox,
  type SignedIn,
  type SignInOutcome,
  secretBox,
  sessionLimits,
  setOidc,
  signIn,
  signInDemo,
  signInWithPasskey,
  signOutEverywhere,
  standsAlone,
  switchMembership,
  tokenHash,
  touchEvery,
  touchSession,
  unlinkOidc,
  unlinkOwnOidc,
  whoSignsIn,
} from './session/index.js';
export * from './staff/index.js';
export * from './task/index.js';
export * from './tenancy/index.js';
export * from './timeline/index.js';
export * from './view/index.js';
export * from './vocabulary/index.js';
export * from './withdrawal/index.js';
