/** サインイン. Sessions live in our own tables, so that they end in the same transaction as the membership or the account. */

export { canonicalLogin, findAccount } from './account.js';
export { actorLabel } from './actorLabel.js';
export { deviceTokenFor } from './attempts.js';
export { beginTotp } from './beginTotp.js';
export { changePassword } from './changePassword.js';
export { confirmTotp } from './confirmTotp.js';
export { enter } from './enter.js';
export { findSignedIn, type SignedIn } from './findSignedIn.js';
export type { Entered, Gate, SecretBox } from './gate.js';
export { endSession, signOutEverywhere } from './leave.js';
export { liveMemberships } from './liveMemberships.js';
export { openSession, sessionLimits, tokenHash } from './openSession.js';
export { PasswordCredential } from './PasswordCredential.js';
export { listMyPasskeys, removePasskey } from './passkeys/ownPasskeys.js';
export { beginPasskey, finishPasskey, type PasskeyOptions } from './passkeys/registerPasskey.js';
export { beginPasskeySignIn, signInWithPasskey } from './passkeys/signInWithPasskey.js';
export { hashPassword, makePassword, standsAlone } from './passwords.js';
export { type CodeProof, type Proven, proveCode, provePassword } from './proof.js';
export { listMyMemberships, listMySessions, readMySecondFactor } from './readSessions.js';
export { removeTotp } from './removeTotp.js';
export { type SignInOutcome, signIn } from './signIn.js';
export { type DemoAccount, type DemoGate, listDemoAccounts, signInDemo } from './signInDemo.js';
export { switchMembership } from './switchMembership.js';
export { touchEvery, touchSession } from './touchSession.js';
export { type NamedAccount, whoSignsIn } from './whoSignsIn.js';
