/** サインイン. Sessions live in our own tables, so that they end in the same transaction as the membership or the account. */
export { actorLabel } from './actorLabel.js';
export { PasswordCredential } from './PasswordCredential.js';
export { Session } from './Session.js';
export { SignInCounter } from './SignInCounter.js';
export { findSignedIn, liveMemberships, openSession, type SignedIn, sessionLimits, tokenHash } from './sessions.js';
export { TotpCredential } from './TotpCredential.js';
